/** How sure an incident is: confirmed by an authority, reported, alleged, disputed or denied. */
import type { IncidentDraft } from '#shared/domain/event';
import type { IncidentType } from '#shared/domain/taxonomy';
import type { IncidentStory } from './stories.ts';

const SAID = 'dit|dite|annonce\\w*|confirme\\w*|reconn\\w+|indique\\w*|affirme\\w*|declare\\w*|precise\\w*|fait (?:etat|savoir)|excuse\\w*|regrett\\w+|apologi[sz]ed|called it|says?|said|announced|confirmed|acknowledged|admitted|reported|told';
/** An authority that tells of it itself; "a security source" is none. */
export const AUTHORITY_SAYS = new RegExp(`(?<!sources? (?:\\w+ ){0,2}(?:a |au sein de |within |in |de |proche de |close to )(?:l'|la |le |the )?)\\b(?:l'armee(?: malienne| mauritanienne)?|etat-major(?: \\w+){0,3}|gendarmerie(?: nationale)?|ministere(?: [\\w']+){0,4}|gouvernement|dirpa|gouverneur(?: [\\w']+){0,3}|wali(?: [\\w']+){0,4}|prefet(?: [\\w']+){0,3}|procureur(?: [\\w']+){0,3}|(?:the )?(?:malian |mauritanian )?(?:army|military)|ministry(?: of [\\w ]{3,20})?|(?:the )?governor(?: of [\\w]+)?|prosecutor|general staff|police|authorities|autorites(?: \\w+)?)(?: [\\w']+)? (?:a |ont |has |have )?(?:${SAID})\\b|\\b(?:selon|d'apres|according to) (?:l'armee|l'etat-major|le (?:ministere|gouvernement|gouverneur|wali|prefet|procureur|hakem)|la (?:gendarmerie|dirpa|prefecture|police)|les autorites|the (?:army|military|ministry|governor(?:ate)?|government|authorities|prosecutor|police))\\b|\\bbilan officiel\\b|\\bofficial toll\\b|\\b(?:said|says) (?:the )?(?:army|governor|ministry|police|authorities)\\b`);

const AUTHORITY = /\b(?:(?:a|ont) (?:annonce|confirme|reconnu|indique)\b|communique|reconnait|acknowledged|admitted|confirmed|announced in a statement|said in a statement|a revendique la (?:destruction|neutralisation))/;
const AUTHORITIES = /\b(?:armee|etat-major|gendarmerie|ministere|gouvernement|dirpa|fama|autorites|gouverneur|wali|prefet|maire|hakem|sous-prefet|mayor|prefect|police|procureur|army|ministry|government|governor|authorities|officials|general staff)\b/;

const ACCUSES_MALI = /\b(?:mauritania\w*|mauritanie\w*|nouakchott)\b[^.]{0,120}\b(?:summon\w*|protest\w*|convoqu\w*|condamn\w*|condemn\w*|denonc\w*|accus\w*|it says)\b/;

/** Mauritania holds Malian forces responsible: an accusation, not a confirmation. */
function isAccusationAbroad(told: readonly string[], actors: IncidentDraft['actors']): boolean {
  const byMali = actors.some(({ id, role }) => role === 'perpetrator' && (id === 'fama' || id === 'wagner' || id === 'africa_corps'));
  return byMali && told.some((text) => ACCUSES_MALI.test(text));
}

/** The army counts insurgents killed, another sentence civilians. */
function otherVictims({ happenings, details, casualties }: IncidentStory, actors: IncidentDraft['actors']): boolean {
  if (!actors.some(({ id, role }) => id === 'fama' && role === 'perpetrator')) return false;
  const told = [...new Set([...happenings.map(({ sentence }) => sentence), ...details])];
  const counts = (insurgents: boolean, words: RegExp): number => told.findIndex(({ text, start, end }) => words.test(text) && casualties.some((casualty) => casualty.kind === 'killed' && casualty.attackers === insurgents && casualty.start >= start && casualty.end <= end));
  const [claimed, civil] = [counts(true, /\b(?:arm(?:y|ee)|military|etat-major|fama|general staff)\b/), counts(false, /\b(?:civil\w*|villag\w+|women|femmes|enfants|children|herders|eleveurs|wedding|mariage)\b/)];
  return claimed >= 0 && civil >= 0 && claimed !== civil;
}

export function statusOf(story: IncidentStory, type: IncidentType, actors: IncidentDraft['actors'], { humanitarian, communique }: { humanitarian: boolean; communique: boolean }): IncidentDraft['status'] {
  const modalities = story.happenings.flatMap(({ triggers }) => triggers.map(({ modality }) => modality));
  if (modalities.includes('denied')) return 'denied';
  if (story.rebuttals.length > 0 || otherVictims(story, actors)) return 'disputed';
  if (modalities.every((modality) => modality === 'alleged') || (modalities[0] === 'alleged')) return 'alleged';
  if (story.accused.some(({ side, id }) => side === 'army' || id === 'wagner' || id === 'africa_corps')) return 'alleged';
  if ((humanitarian && type === 'displacement') || communique) return 'confirmed';
  const told = [...story.happenings.map(({ sentence }) => sentence), ...story.details].map(({ text }) => text);
  if (isAccusationAbroad(told, actors)) return 'alleged';
  if (told.some((text) => AUTHORITY_SAYS.test(text))) return 'confirmed';
  if (told.some((text) => AUTHORITY.test(text) && AUTHORITIES.test(text) && !/\bselon (?:des|un|une|trois|deux|plusieurs)\b/.test(text))) return 'confirmed';
  if (type === 'movement_restriction' && /\b(?:couvre-feu|curfew|decret|decree)\b/.test(told.join(' '))) return 'confirmed';
  return type === 'movement_restriction' && /\b(?:gouverneur|governor|prefet|prefect|hakem|ministre|ministere|wali|autorites|authorities|gouvernement|government|decret|arrete)\b/.test(story.happenings.map(({ text }) => text).join(' ')) ? 'confirmed' : 'reported';
}
