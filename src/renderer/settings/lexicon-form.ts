/** An own entry of the lexicon as it is typed: text in every field, read and checked here. */
import type { Actor } from '#shared/domain/actor';
import { fold } from '#shared/domain/filter';
import type { LexiconEntry } from '#shared/domain/lexicon-entry';
import { REGION } from '#shared/domain/problems';
import { degreesOf } from './areas.ts';

export type EntryKind = LexiconEntry['kind'];
export const ENTRY_KINDS: readonly EntryKind[] = ['alias', 'actor', 'place'];
/** As the shipped lexicon has them. */
export const ACTOR_TYPES = ['state_force', 'government', 'non_state_armed', 'civilian', 'io', 'other'] as const;

export interface LexiconForm {
  readonly kind: EntryKind;
  readonly lang: 'fr' | 'en';
  readonly text: string;
  /** The name of the actor that the alias means. */
  readonly actor: string;
  /** Of an actor that is changed: it stays. */
  readonly id: string | null;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly nameAr: string;
  readonly type: string;
  readonly country: 'ML' | 'MR' | 'none';
  readonly aliasesFr: string;
  readonly aliasesEn: string;
  readonly place: string;
  readonly variants: string;
  readonly placeCountry: 'ML' | 'MR';
  readonly adm1: string;
  readonly lat: string;
  readonly lon: string;
}

export type FormField = keyof LexiconForm;
export type FormProblem = 'missing' | 'short' | 'long' | 'actor' | 'number' | 'outside';
export type FormProblems = Partial<Record<FormField, FormProblem>>;

export const BLANK_FORM: LexiconForm = {
  kind: 'alias', lang: 'fr', text: '', actor: '', id: null, nameFr: '', nameEn: '', nameAr: '', type: 'non_state_armed', country: 'none',
  aliasesFr: '', aliasesEn: '', place: '', variants: '', placeCountry: 'MR', adm1: '', lat: '', lon: '',
};

export function formOf(entry: LexiconEntry, actors: readonly Actor[], lang: 'fr' | 'en'): LexiconForm {
  if (entry.kind === 'alias') {
    return { ...BLANK_FORM, kind: 'alias', lang: entry.lang, text: entry.text, actor: actors.find(({ id }) => id === entry.actor)?.name[lang] ?? entry.actor };
  }
  if (entry.kind === 'place') {
    const { name, variants, country, adm1, point } = entry;
    return { ...BLANK_FORM, kind: 'place', place: name, variants: variants.join(', '), placeCountry: country, adm1: adm1 ?? '', lat: String(point.lat), lon: String(point.lon) };
  }
  const { actor: { id, name, type, country }, aliases } = entry;
  return {
    ...BLANK_FORM, kind: 'actor', id, nameFr: name.fr, nameEn: name.en, nameAr: name.ar, type,
    country: country === 'ML' || country === 'MR' ? country : 'none', aliasesFr: aliases.fr.join(', '), aliasesEn: aliases.en.join(', '),
  };
}

/** The entry, or what is wrong, field by field. */
export function readForm(form: LexiconForm, actors: readonly Actor[]): { readonly entry: LexiconEntry } | { readonly problems: FormProblems } {
  const problems = problemsOf(form, actors);
  return Object.keys(problems).length > 0 ? { problems } : { entry: entryOf(form, actors) };
}

/** The field in which the words stand that the backend found to mean something else. */
export function fieldHolding(form: LexiconForm, words: string): FormField {
  const holds = (field: FormField): boolean => wordsOf(form[field] ?? '').some((one) => fold(one) === fold(words));
  const fields: Readonly<Record<EntryKind, readonly FormField[]>> = {
    alias: ['text'], actor: ['nameFr', 'nameEn', 'aliasesFr', 'aliasesEn'], place: ['place', 'variants'],
  };
  return fields[form.kind].find(holds) ?? fields[form.kind][0] ?? 'text';
}

/** Words between commas, semicolons or line ends. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((one) => one.trim()).filter((one) => one !== ''))];
}

function problemsOf(form: LexiconForm, actors: readonly Actor[]): FormProblems {
  if (form.kind === 'alias') return { ...wordProblem('text', form.text), ...(actorMeant(form.actor, actors) === null && { actor: 'actor' as const }) };
  if (form.kind === 'actor') {
    return { ...wordProblem('nameFr', form.nameFr), ...(form.nameEn.trim() !== '' && wordProblem('nameEn', form.nameEn)), ...listProblem('aliasesFr', form.aliasesFr), ...listProblem('aliasesEn', form.aliasesEn) };
  }
  return {
    ...wordProblem('place', form.place), ...listProblem('variants', form.variants),
    ...degreeProblem('lat', form.lat, REGION[1], REGION[3]), ...degreeProblem('lon', form.lon, REGION[0], REGION[2]),
  };
}

function entryOf(form: LexiconForm, actors: readonly Actor[]): LexiconEntry {
  if (form.kind === 'alias') return { kind: 'alias', lang: form.lang, text: form.text.trim(), actor: actorMeant(form.actor, actors)?.id ?? '' };
  if (form.kind === 'place') {
    return {
      kind: 'place', name: form.place.trim(), variants: wordsOf(form.variants), country: form.placeCountry, adm1: form.adm1.trim() || null,
      point: { lat: degreesOf(form.lat) ?? 0, lon: degreesOf(form.lon) ?? 0 },
    };
  }
  const french = form.nameFr.trim();
  return {
    kind: 'actor',
    actor: {
      id: form.id ?? newActorId(french, actors), name: { fr: french, en: form.nameEn.trim() || french, ar: form.nameAr.trim() }, type: form.type,
      country: form.country === 'none' ? null : form.country, core: false,
    },
    aliases: { fr: wordsOf(form.aliasesFr), en: wordsOf(form.aliasesEn) },
  };
}

function actorMeant(name: string, actors: readonly Actor[]): Actor | null {
  const wanted = fold(name);
  return actors.find((actor) => actor.id === name.trim() || fold(actor.name.fr) === wanted || fold(actor.name.en) === wanted) ?? null;
}

/** Out of the name, as the lexicon writes ids; a number tells apart what is taken. */
function newActorId(name: string, actors: readonly Actor[]): string {
  const plain = fold(name).replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  const base = /^[a-z]/.test(plain) ? plain : `own_${plain || 'actor'}`;
  const taken = new Set(actors.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}_${number}`;
    if (!taken.has(id)) return id;
  }
}

/** As the contract has it: 2 to 120 characters. */
function wordProblem(field: FormField, text: string): FormProblems {
  const { length } = text.trim();
  const problem = length === 0 ? 'missing' : length < 2 ? 'short' : length > 120 ? 'long' : null;
  return problem === null ? {} : { [field]: problem };
}

function listProblem(field: FormField, text: string): FormProblems {
  return Object.assign({}, ...wordsOf(text).map((one) => wordProblem(field, one)));
}

function degreeProblem(field: FormField, text: string, from: number, to: number): FormProblems {
  const degrees = degreesOf(text);
  if (degrees === null) return { [field]: text.trim() === '' ? 'missing' : 'number' };
  return degrees < from || degrees > to ? { [field]: 'outside' } : {};
}
