import fc from 'fast-check';
import { resolve } from 'node:path';
import { Extracted } from '#shared/domain/proposal';
import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import { loadLexicon } from './lexicon.ts';

const lexicon = loadLexicon(resolve(import.meta.dirname, '../../../resources'));

/** One line an event: type, date, place, actors, status, casualties; published on Thursday 14 November 2024. */
function read(text: string, lang: 'fr' | 'en' = 'fr'): string[] {
  return extract({ text, published: '2024-11-14', lang }, lexicon).map(({ draft }) => {
    const { name, precision, side } = draft.where;
    const actors = draft.actors.map(({ id, role }) => `${id}:${role}`).sort().join(' ');
    const casualties = draft.kind === 'incident' ? Object.entries(draft.casualties).map(([kind, range]) => `${kind} ${range?.join('-')}`).join(' ') : '';
    return [draft.type, draft.when, `${name ?? '-'}/${precision}/${side}`, actors, draft.status, casualties].filter(Boolean).join(' | ');
  });
}

describe('incidents', () => {
  it.each([
    ['Des hommes armés ont tué deux bergers mardi à Dilly.', ['attack_on_civilians | 2024-11-12 | Dilly/place/ML | herders:target unknown_armed:perpetrator | reported | killed 2-2']],
    ['Trois soldats maliens ont été tués dimanche dans une embuscade du Jnim près de Mourdiah.', ['armed_clash | 2024-11-10 | Mourdiah/near/ML | fama:target jnim:perpetrator | reported | killed 3-3']],
    ['Quatre commerçants mauritaniens ont été enlevés le 2 novembre à Sokolo.', ['abduction | 2024-11-02 | Sokolo/place/ML | civilians_mr:target traders:target | reported | abducted 4-4']],
    ['Un engin explosif a fait deux morts hier entre Diabaly et Sokolo.', ['ied_mine | 2024-11-13 | Diabaly/near/ML | unknown_armed:perpetrator | reported | killed 2-2']],
    ['Des soldats maliens sont entrés lundi dans un hameau près de Fassala, en territoire mauritanien.', ['incursion | 2024-11-11 | Fassala/near/MR | fama:perpetrator | reported']],
    ['Depuis le 1er novembre, le Jnim interdit la circulation des camions autour de Nioro.', ['movement_restriction | 2024-11-01/.. | Nioro du Sahel/near/ML | jnim:perpetrator | reported']],
    // Who tells of it, subject after the verb, takes no part in it.
    ['Des hommes armés ont enlevé un berger mardi à Dilly, a indiqué la gendarmerie mauritanienne.', ['abduction | 2024-11-12 | Dilly/place/ML | herders:target unknown_armed:perpetrator | confirmed | abducted 1-1']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('a minister who is to receive his counterpart is a meeting planned', () => {
    expect(read('Le ministre mauritanien de la Défense doit recevoir son homologue malien à Nouakchott le 20 novembre.')).toEqual([
      'ministerial_meeting | 2024-11-20 | Nouakchott/place/MR | ml_mod:visitor mr_mod:host | planned',
    ]);
  });

  it('reads English', () => {
    expect(read('Gunmen stole 60 camels from herders near Bousteila on Monday.', 'en')).toEqual(['cattle_theft | 2024-11-11 | Bousteila/near/MR | herders:target unknown_armed:perpetrator | reported']);
  });

  it('is one event however often it is told', () => {
    const text = "Cinq bergers ont été tués mardi à Dilly. L'attaque a duré une heure. L'attaque de Dilly n'a pas été revendiquée.";
    expect(read(text)).toHaveLength(1);
  });

  it('is two where place or date differ', () => {
    expect(read('Deux bergers ont été enlevés mardi à Dilly. Le lendemain, un chauffeur a été enlevé à Ballé.').map((line) => line.split(' | ').slice(0, 3).join(' '))).toEqual([
      'abduction 2024-11-12 Dilly/place/ML', 'abduction 2024-11-13 Ballé/place/ML',
    ]);
  });

  it('is disputed where another side contradicts it', () => {
    const text = "Six bergers ont été tués mardi près de Nara par des soldats maliens, disent leurs familles. L'armée malienne a démenti ces accusations.";
    expect(read(text)).toEqual(['attack_on_civilians | 2024-11-12 | Nara/near/ML | fama:perpetrator herders:target | disputed | killed 6-6']);
  });

  it.each([
    'Une attaque de la ville de Nara pourrait suivre.',
    'Il faut éviter de nouveaux enlèvements à Nara, a dit le maire mardi.',
    'Mardi à Nara, une formation à la prévention des enlèvements a réuni vingt chauffeurs.',
    'Aucun incident n’a été signalé mardi à Nara.',
    'Le marché de Nara a rouvert mardi.',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('meetings', () => {
  it.each([
    ["Nouakchott, 14 novembre 2024 – L'ambassadeur du Mali a été convoqué mercredi au ministère des Affaires étrangères.", ['summons | 2024-11-13 | Nouakchott/place/MR | ml_ambassador:visitor mr_mfa:host | held']],
    ['Le ministre malien de la Défense se rendra lundi à Nouakchott, porteur d’un message pour le président Ghazouani.', ['envoy_message | 2024-11-18 | Nouakchott/place/MR | ml_mod:visitor mr_president:host | planned']],
    ['Les présidents malien et mauritanien se sont parlé mardi au téléphone.', ['phone_call | 2024-11-12 | -/unknown/unknown | ml_president:participant mr_president:participant | held']],
    ['La session de la commission mixte mauritano-malienne, prévue le 20 novembre à Kayes, a été reportée.', ['joint_commission | 2024-11-20 | Kayes/place/ML | ml_gov:host mr_gov:visitor | cancelled']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

const WORDS = ['Le 3 mars 2024', 'mardi', 'à Nara', 'près de Fassala', 'des soldats maliens', 'ont tué', 'deux bergers', 'le ministre malien', 'a rencontré', 'son homologue', '. ', '\n\n', ', ', '« ', ' »', 'entre', 'et', 'une attaque', 'JNIM', '🔴', 'e\u0301', '17', 'blessés'];
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')));

describe('whatever the text', () => {
  it('never throws, and every proposal is valid with spans inside the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('fr' as const, 'en' as const), (text, lang) => {
        for (const proposal of extract({ text, published: '2024-11-14', lang }, lexicon)) {
          expect(Extracted.safeParse(proposal).error).toBeUndefined();
          expect(proposal.spans.some(({ field }) => field === 'event')).toBe(true);
          for (const { start, end } of proposal.spans) expect(start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 100_000 },
    );
  });

  it('is not changed by a blank line more', () => {
    const paragraphs = ['Deux bergers ont été enlevés mardi à Dilly.', 'Une mine a tué un chauffeur hier près de Ballé.', 'Le ministre malien de la Défense a été reçu lundi à Nouakchott par le président Ghazouani.'];
    const drafts = (gap: string): unknown => extract({ text: paragraphs.join(gap), published: '2024-11-14', lang: 'fr' }, lexicon).map(({ draft }) => draft);
    expect(drafts('\n\n\n')).toEqual(drafts('\n\n'));
  });

  it('quotes the words behind date and place', () => {
    const text = 'À l’aube, Ne\u0301ma dormait. Deux bergers ont été enlevés mardi 5 novembre à Dilly.';
    const [found] = extract({ text, published: '2024-11-14', lang: 'fr' }, lexicon);
    const quote = (field: string): string[] => (found?.spans ?? []).filter((span) => span.field === field).map(({ start, end }) => text.slice(start, end));
    expect([quote('when'), quote('where'), quote('event')]).toEqual([['mardi 5 novembre'], ['Dilly'], ['Deux bergers ont été enlevés mardi 5 novembre à Dilly.']]);
  });
});
