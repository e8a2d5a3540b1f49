/** How sure an incident is: confirmed by an authority, reported, alleged, disputed or denied. */
import type { IncidentDraft } from '#shared/domain/event';
import type { IncidentType } from '#shared/domain/taxonomy';
import type { IncidentStory } from './stories.ts';

const AUTHORITY = /\b(?:(?:a|ont) (?:annonce|confirme|reconnu|indique)\b|communique|reconnait|acknowledged|admitted|confirmed|announced in a statement|said in a statement|a revendique la (?:destruction|neutralisation))/;
const AUTHORITIES = /\b(?:armee|etat-major|gendarmerie|ministere|gouvernement|dirpa|fama|autorites|gouverneur|wali|prefet|police|procureur|army|ministry|government|governor|authorities|officials|general staff)\b/;

export function statusOf(story: IncidentStory, type: IncidentType, humanitarian: boolean, communique: boolean): IncidentDraft['status'] {
  const modalities = story.happenings.flatMap(({ triggers }) => triggers.map(({ modality }) => modality));
  if (modalities.includes('denied')) return 'denied';
  if (story.rebuttals.length > 0) return 'disputed';
  if (modalities.every((modality) => modality === 'alleged') || (modalities[0] === 'alleged')) return 'alleged';
  if ((humanitarian && type === 'displacement') || communique) return 'confirmed';
  const told = story.happenings.map(({ sentence }) => sentence.text);
  if (told.some((text) => AUTHORITY.test(text) && AUTHORITIES.test(text) && !/\bselon (?:des|un|une|trois|deux|plusieurs)\b/.test(text))) return 'confirmed';
  return type === 'movement_restriction' && /\b(?:gouverneur|governor|prefet|prefect|hakem|ministre|ministere|wali|autorites|authorities|gouvernement|government|decret|arrete)\b/.test(story.happenings.map(({ text }) => text).join(' ')) ? 'confirmed' : 'reported';
}
