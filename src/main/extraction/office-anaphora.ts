/** "Il a été reçu", "Son Excellence", "the minister": the holder of an office taken up again in a meeting. */
import type { SentenceFacts } from './happenings.ts';
import { isCapital, type Site } from './whereabouts.ts';
import { findOffices, opposite, type OfficeCountry, type OfficeMention } from './offices.ts';

const WORTH_READING = /\b(?:minist|presid|chef|ambassad|gouvern|govern|chief|head of state|delegation|mission|diplomat|wali|prefet|hakem|etat-major)/;

/** Offices of a whole sentence; none where it plainly names nobody who holds one. */
export function officesIn(sentence: SentenceFacts, home: OfficeCountry | null): readonly OfficeMention[] {
  if (!WORTH_READING.test(sentence.text)) return [];
  return findOffices(sentence, home).filter(({ country, sends }) => country !== null && !sends);
}

const TAKEN_UP = /\b(?:il|elle|ils|lui|he|she|they|him|son excellence|celui-ci|ce dernier|cette derniere|le visiteur|the visitor|son hote|his host|la delegation|the delegation|le (?:responsable|dirigeant|diplomate|general|colonel|chef)|the (?:official|general|chief|diplomat))\b|\b(?:le|the|du|au) minist(?:re|er)(?! (?:mali|maurit|des?\b|of\b|du\b))/;

/** "He was welcomed by his counterpart": the same office of the other country. */
const COUNTERPART = /\b(?:son|sa|his|her) (?:[\w-]+ )?(?:homologue|counterpart|opposite number)\b/;

const PLURAL = /\b(?:ils|elles|they|both|les deux|the two)\b/;

/** The offices of a happening, with the one that a pronoun takes up where they are of one country only. */
export function withResumed(own: readonly OfficeMention[], before: readonly OfficeMention[], text: string): readonly OfficeMention[] {
  if (!TAKEN_UP.test(text) || (own.length === 0 && PLURAL.test(text))) return own;
  const known = own.map((mention) => (mention.office === 'gov' ? { ...mention, office: ministryOf(mention, before) } : mention));
  const countries = new Set(known.filter(({ sends }) => !sends).map(({ country }) => country));
  if (countries.size > 1) return known;
  const resumed = before.find(({ country, office }) => !countries.has(country) && office !== 'delegation');
  const facing = resumed && resumed.country !== null && known.length === 0 && COUNTERPART.test(text) ? [{ ...resumed, country: opposite(resumed.country) }] : [];
  return resumed ? [...known, resumed, ...facing] : known;
}

const RECEIVES = /\b(?:a |ont )?(?:recu|recoit|recevra|accueilli|accueille|accueillera|convoque|accorde|received|receives|hosted|will receive|summoned|met)\b/;

/** Who receives somebody in a capital holds an office of that country. */
export function withHost(offices: readonly OfficeMention[], { text, start }: { text: string; start: number }, site: Site | null): readonly OfficeMention[] {
  const country = site?.mention && isCapital(site.mention) ? site.where.country : null;
  const at = RECEIVES.exec(text)?.index;
  if ((country !== 'ML' && country !== 'MR') || at === undefined) return offices;
  const [first] = offices;
  if (!first || first.country !== null || first.start >= start + at) return offices;
  return offices.map((office) => (office === first ? { ...office, country } : office));
}

/** A bare "minister" is the one of a ministry named before. */
function ministryOf({ country }: OfficeMention, before: readonly OfficeMention[]): OfficeMention['office'] {
  return before.find((other) => (other.office === 'mfa' || other.office === 'mod' || other.office === 'interior') && (country === null || other.country === country))?.office ?? 'gov';
}
