import { describe, expect, it } from 'vitest';
import { citation, incident, meeting, NARA } from '../../../tests/support/event-fixture.ts';
import { diff, type Fields, inverse } from '../domain/change.ts';
import { ACTIONS, SUBJECTS } from '../domain/revision.ts';
import { deedText, formatStamp, initialsOf, sentenceOf, type Told } from './history-sentences.ts';
import type { Names } from './field-values.ts';

const NAMES: Names = { actor: (id) => (id === 'fama' ? 'Armée malienne' : id), event: (id) => (id === 'evt-2' ? 'Attaque à Nara' : null) };

function told(before: Fields | null, after: Fields | null, parts: Partial<Told> = {}): Told {
  return { action: 'edited', kind: 'do', subject: 'event', subjectId: 'evt-1', partner: null, changes: diff(before, after), ...parts };
}

const both = (revision: Told): string[] => [sentenceOf(revision, 'fr', NAMES), sentenceOf(revision, 'en', NAMES)];

const base = incident({ casualties: { injured: [2, 2] }, status: 'alleged' });
const visit = meeting();
const held = meeting({ commitments: [{ text: 'Patrouilles communes', by: null, due: '2024-06', state: 'open' }] });
const [open] = held.commitments;
if (!open) throw new Error('a meeting without its commitment');

describe('one field of an event', () => {
  it.each<[string, Fields, Fields, string, string]>([
    ['a figure', base, { ...base, casualties: { injured: [3, 3] } }, 'Bilan corrigé de 2 à 3 blessés', 'Toll corrected from 2 to 3 injured'],
    ['a range', base, { ...base, casualties: { injured: [3, null] } }, 'Bilan corrigé\u00a0: 2 blessés → au moins 3 blessés', 'Toll corrected: 2 injured → at least 3 injured'],
    ['a new kind', base, { ...base, casualties: { injured: [2, 2], killed: [1, 1] } }, 'Bilan ajouté\u00a0: 1 tué', 'Toll added: 1 killed'],
    ['a kind gone', base, { ...base, casualties: {} }, 'Bilan retiré\u00a0: 2 blessés', 'Toll removed: 2 injured'],
    ['a narrower date', { ...base, when: '2024-04' }, base, 'Date précisée\u00a0: avril 2024 → 7 avril 2024', 'Date narrowed: April 2024 → 7 April 2024'],
    ['a wider date', base, { ...base, when: '2024-04' }, 'Date élargie\u00a0: 7 avril 2024 → avril 2024', 'Date widened: 7 April 2024 → April 2024'],
    ['another date', base, { ...base, when: '2024-04-08' }, 'Date corrigée\u00a0: 7 avril 2024 → 8 avril 2024', 'Date corrected: 7 April 2024 → 8 April 2024'],
    ['a status', base, { ...base, status: 'confirmed' }, 'Statut\u00a0: allégué → confirmé', 'Status: alleged → confirmed'],
    ['a type', base, { ...base, type: 'abduction' }, 'Type\u00a0: Accrochage → Enlèvement', 'Type: Armed clash → Abduction'],
    ['a place', base, { ...base, where: { ...NARA, name: 'Léré', precision: 'near' } }, 'Lieu\u00a0: Nara → Léré (aux environs)', 'Place: Nara → Léré (in the vicinity)'],
    ['a side', base, { ...base, where: { ...NARA, side: 'MR' } }, 'Côté déclaré\u00a0: côté malien → côté mauritanien', 'Claimed side: Malian side → Mauritanian side'],
    ['a point', base, { ...base, where: { ...NARA, point: { lat: 15, lon: -7 } } }, 'Point déplacé\u00a0: Nara', 'Point moved: Nara'],
    ['a source', base, { ...base, citations: [...base.citations, citation({ publisher: 'Sahara Media' })] }, 'Source ajoutée\u00a0: Sahara Media', 'Source added: Sahara Media'],
    ['a grade of a source', base, { ...base, citations: [citation({ grade: 'B2' })] }, 'Cotation de Presse\u00a0: C3 → B2', 'Grade of Presse: C3 → B2'],
    ['a source gone', base, { ...base, citations: [] }, 'Source retirée\u00a0: Presse', 'Source removed: Presse'],
    ['an actor', base, { ...base, actors: [{ id: 'fama', role: 'target' }] }, 'Acteur ajouté\u00a0: Armée malienne (victime)', 'Actor added: Armée malienne (target)'],
    ['a link', base, { ...base, links: [{ to: 'evt-2', rel: 'duplicate_of' }] }, 'Lien ajouté\u00a0: doublon de «\u00a0Attaque à Nara\u00a0»', 'Link added: duplicate of “Attaque à Nara”'],
    ['a title', base, { ...base, title: { fr: 'Autre', en: 'Title' } }, 'Titre\u00a0: «\u00a0Titre\u00a0» → «\u00a0Autre\u00a0»', 'French title: “Titre” → “Autre”'],
    ['a marking', base, { ...base, marking: 'amber' }, 'Marquage\u00a0: TLP:CLEAR → TLP:AMBER', 'Marking: TLP:CLEAR → TLP:AMBER'],
    ['a note', base, { ...base, note: 'À vérifier' }, 'Note ajoutée', 'Note added'],
    ['a summary gone', base, { ...base, summary: { fr: '', en: '' } }, 'Résumé retiré', 'Summary removed'],
    ['a tag', base, { ...base, tags: ['bétail'] }, 'Étiquette ajoutée\u00a0: bétail', 'Tag added: bétail'],
    ['a topic', base, { ...base, topics: ['cattle'] }, 'Sujet ajouté\u00a0: bétail', 'Topic added: cattle'],
    ['a review', { ...base, review: 'unreviewed' }, base, 'Relu', 'Reviewed'],
    ['an outcome', visit, { ...visit, outcomes: ['Comité créé'] }, 'Résultat ajouté\u00a0: «\u00a0Comité créé\u00a0»', 'Outcome added: “Comité créé”'],
    ['a delegation', visit, { ...visit, delegations: [{ country: 'ML', head: { name: null, title: null } }] }, 'Délégation ajoutée\u00a0: Mali', 'Delegation added: Mali'],
    ['a commitment kept', held, { ...held, commitments: [{ ...open, state: 'kept' }] }, 'Engagement tenu\u00a0: «\u00a0Patrouilles communes\u00a0»', 'Commitment kept: “Patrouilles communes”'],
    ['a due date', held, { ...held, commitments: [{ ...open, due: '2024-07-01' }] }, 'Échéance de «\u00a0Patrouilles communes\u00a0»\u00a0: juin 2024 → 1er juillet 2024', 'Due date of “Patrouilles communes”: June 2024 → 1 July 2024'],
  ])('%s', (_name, before, after, french, english) => {
    expect(both(told(before, after))).toEqual([french, english]);
  });
});

describe('a whole sentence', () => {
  it('joins several fields, and counts what is too much', () => {
    const after = { ...base, casualties: { injured: [3, 3] as [number, number] }, status: 'confirmed', when: '2024-04-08' };
    expect(both(told(base, after))[0]).toBe('Bilan corrigé de 2 à 3 blessés\u202f; statut\u00a0: allégué → confirmé\u202f; date corrigée\u00a0: 7 avril 2024 → 8 avril 2024');
    const more = { ...after, type: 'abduction', marking: 'red' };
    expect(both(told(base, more))[1]).toBe('Toll corrected from 2 to 3 injured; status: alleged → confirmed; date corrected: 7 April 2024 → 8 April 2024; and 2 other changes');
  });

  it('says what was taken back, and what was brought back', () => {
    const edit = told(base, { ...base, casualties: { injured: [3, 3] } });
    expect(both({ ...edit, kind: 'undo', changes: inverse(edit.changes) })).toEqual(['Annulé\u00a0: bilan corrigé de 2 à 3 blessés', 'Undone: toll corrected from 2 to 3 injured']);
    expect(both({ ...edit, kind: 'redo' })).toEqual(['Rétabli\u00a0: bilan corrigé de 2 à 3 blessés', 'Redone: toll corrected from 2 to 3 injured']);
  });

  it('tells merges and splits with the other event', () => {
    const partner = { fr: 'Attaque à Nara', en: 'Attack on Nara' };
    const joined = { ...base, citations: [...base.citations, citation({ publisher: 'Sahara Media' })] };
    expect(both(told(base, joined, { action: 'merged', partner }))).toEqual([
      'Fusionné avec «\u00a0Attaque à Nara\u00a0»\u202f; source ajoutée\u00a0: Sahara Media', 'Merged with “Attack on Nara”; source added: Sahara Media',
    ]);
    expect(both(told(base, null, { action: 'merged', partner }))).toEqual(['Fusionné dans «\u00a0Attaque à Nara\u00a0»', 'Merged into “Attack on Nara”']);
    expect(both(told(null, base, { action: 'split', partner }))).toEqual(['Créé par scission de «\u00a0Attaque à Nara\u00a0»', 'Split off from “Attack on Nara”']);
  });

  it('says how a record came and went', () => {
    expect(ACTIONS.map((action) => sentenceOf(told(null, base, { action }), 'en', NAMES)).filter((sentence) => !/^[A-Z][^{}]+$/.test(sentence))).toEqual([]);
    expect(both(told(null, base, { action: 'created' }))).toEqual(['Créé', 'Created']);
    expect(both(told(base, null, { action: 'removed' }))).toEqual(['Supprimé', 'Removed']);
    expect(SUBJECTS.map((subject) => sentenceOf(told(null, { value: null }, { subject }), 'fr', NAMES))).toEqual([
      'Créé', 'Document ajouté', 'Proposition ajoutée', 'Éditeur décrit', 'Entrée ajoutée au lexique', 'Champ «\u00a0evt-1\u00a0» modifié', 'Flux suivi', 'Modèle ajouté', 'Rapport commencé', 'Vue enregistrée', 'Note de présentation écrite',
    ]);
  });

  it('names a field whose value it cannot read', () => {
    expect(both(told({ where: 'ici' }, { where: 'là' }))).toEqual(['Champ «\u00a0where\u00a0» modifié', 'Field “where” changed']);
  });
});

describe('other records', () => {
  it.each<[string, Partial<Told>, Fields | null, Fields | null, string, string]>([
    ['a proposal', { subject: 'proposal' }, { state: 'pending', event: null }, { state: 'accepted', event: 'evt-2' }, 'Proposition acceptée\u202f; rattachée à «\u00a0Attaque à Nara\u00a0»', 'Proposal accepted; attached to “Attaque à Nara”'],
    ['a draft', { subject: 'proposal' }, { draft: base }, { draft: { ...base, status: 'confirmed' } }, 'Statut\u00a0: allégué → confirmé', 'Status: alleged → confirmed'],
    ['a document', { subject: 'document' }, { letter: 'C', letterFrom: 'publisher' }, { letter: 'B', letterFrom: 'given' }, 'Lettre de la source\u00a0: C → B\u202f; lettre propre à ce document', 'Source’s letter: C → B; letter of its own'],
    ['a publisher', { subject: 'publisher' }, { group: null }, { group: 'AFP' }, 'Groupe\u00a0: — → AFP', 'Group: — → AFP'],
    ['a lexicon entry', { subject: 'lexicon' }, { entry: 'a' }, { entry: 'b' }, 'Entrée du lexique corrigée', 'Lexicon entry corrected'],
    ['a setting', { subject: 'setting', subjectId: 'marking' }, null, { key: 'marking', value: 'amber' }, 'Marquage par défaut\u00a0: TLP:CLEAR → TLP:AMBER', 'Default marking: TLP:CLEAR → TLP:AMBER'],
  ])('%s', (_name, parts, before, after, french, english) => {
    expect(both(told(before, after, parts))).toEqual([french, english]);
  });
});

describe('who, when and what acts', () => {
  it('shortens names to initials', () => {
    expect(['Jeanne Diop', 'Mohamed-Lemine Ould Ahmed', 'analyste', '  '].map(initialsOf)).toEqual(['J.\u00a0D.', 'M.-L.\u00a0O.\u00a0A.', 'analyste', '']);
  });

  it('writes the instant, with the year where it is another one', () => {
    expect(formatStamp('2024-04-10T08:14:33.000Z', '2024', 'fr')).toBe('10 avril 08:14');
    expect(formatStamp('2024-04-10T08:14:33.000Z', '2025', 'en')).toBe('10 April 2024 08:14');
  });

  it('names the act by its record, or by how many there were', () => {
    const one = { action: 'edited', records: 1, subject: 'event', subjectId: 'evt-2' } as const;
    expect(deedText(one, 'fr', NAMES)).toBe('modification de «\u00a0Attaque à Nara\u00a0»');
    expect(deedText({ ...one, subjectId: 'evt-9' }, 'fr', NAMES)).toBe('modification');
    expect(deedText({ ...one, action: 'loaded', records: 116 }, 'fr', NAMES)).toBe('chargement de la chronologie, 116 enregistrements');
    expect(deedText({ ...one, action: 'publisher_edited', subject: 'publisher', subjectId: 'Radio' }, 'en', NAMES)).toBe('description of “Radio”');
  });
});
