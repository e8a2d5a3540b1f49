/** The report's sentences in French. Spaces before high punctuation are set by `typesetFrench`. */
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import type { IncidentRecord, MeetingRecord } from '#shared/domain/event';
import type { ClosedDayRange } from '#shared/domain/when';
import { formatDay, formatWhen } from '#shared/i18n/dates';
import { formatCasualty } from '#shared/i18n/figures';
import { formatNumber } from '#shared/i18n/numbers';
import { translate, typesetFrench } from '#shared/i18n/translate';
import { casualtiesInWords, inLanguage, placeName } from './entries.ts';
import type { MethodFacts, Prose, ProseContext } from './prose.ts';
import type { Tally } from './tally.ts';
import { enumeration, percentage, quote } from './typography.ts';

export function frenchProse({ period, previous }: ProseContext): Prose {
  return {
    subtitle: (area) => `${area}, ${span(period)}`,
    nothing: () => typesetFrench(`Aucun événement relu ne tombe ${inPeriod(period)} : sans changement.`),
    nothingBefore: (before) =>
      typesetFrench(
        `La période précédente de même durée (${span(previous)}) ${isEmpty(before) ? 'ne comptait' : 'comptait'} ${volumes(before)}.`,
      ),
    volume: (now, before) => typesetFrench(volume(now, before, period, previous)),
    toll: (now) => typesetFrench(toll(now)),
    gravest: (event, rank) => typesetFrench(gravest(event, rank)),
    diplomacy: (meetings, latest) => typesetFrench(diplomacy(meetings, latest)),
    weak: (weak, of) => typesetFrench(reservation(weak, of)),
    ongoing: (events) => typesetFrench(ongoing(events)),
    mapCaption: (placed, unplaced) => typesetFrench(mapCaption(placed, unplaced)),
    mapAlt: (placed) =>
      `Carte de la frontière Mali–Mauritanie, ${span(period)} : ${formatNumber(placed, 'fr')} ${placed < 2 ? 'événement placé' : 'événements placés'}, décrits dans les tableaux du rapport.`,
    timelineCaption: () =>
      typesetFrench(
        'Incidents en haut, rencontres en bas ; une date imprécise est une barre, une fin ou un début inconnus un trait qui s’efface ; là où les marques ne tiendraient pas, des colonnes comptent les événements.',
      ),
    timelineAlt: (incidents, meetings) =>
      `Chronologie ${span(period)} : ${count(incidents, 'incident')} et ${count(meetings, 'rencontre')}, décrits dans les tableaux du rapport.`,
    frontierCaption: (placed, unplaced) => typesetFrench(frontierCaption(placed, unplaced)),
    frontierAlt: (placed) => `Bande frontalière ${span(period)} : ${formatNumber(placed, 'fr')} ${placed < 2 ? 'événement' : 'événements'} selon le kilomètre et la date.`,
    incidentRows: (shown, of) => typesetFrench(`Le tableau donne ${formatNumber(shown, 'fr')} incidents sur ${formatNumber(of, 'fr')}, choisis par le bilan, puis la distance à la frontière, puis la date ; l’annexe CSV les donne tous, avec leurs résumés entiers.`),
    latestRows: (shown, of) => typesetFrench(`Les ${formatNumber(shown, 'fr')} plus récents sur ${formatNumber(of, 'fr')} ; les autres figurent dans l’annexe CSV.`),
    firstRows: (shown, of) => typesetFrench(`Les ${formatNumber(shown, 'fr')} premières sources sur ${formatNumber(of, 'fr')} ; les autres figurent dans l’annexe CSV.`),
    withheld: (markingLabel, events, documents) => typesetFrench(withheld(markingLabel, events, documents)),
    method: (facts) => method(facts).map(typesetFrench),
  };
}

/** « du 1er avril au 31 mai 2024 ». */
function span({ from, to }: ClosedDayRange): string {
  if (from === to) return `le ${formatDay(from, 'fr')}`;
  const [first, last] = [formatDay(from, 'fr'), formatDay(to, 'fr')];
  const [firstDay = '', firstMonth, firstYear] = first.split(' ');
  const [, lastMonth, lastYear] = last.split(' ');
  if (firstYear !== lastYear) return `du ${first} au ${last}`;
  return firstMonth === lastMonth ? `du ${firstDay} au ${last}` : `du ${firstDay} ${firstMonth ?? ''} au ${last}`;
}

function inPeriod(period: ClosedDayRange): string {
  return period.from === period.to ? span(period) : `dans la période ${span(period)}`;
}

function count(value: number, noun: 'incident' | 'rencontre'): string {
  if (value === 0) return noun === 'incident' ? 'aucun incident' : 'aucune rencontre';
  return `${formatNumber(value, 'fr')} ${noun}${value > 1 ? 's' : ''}`;
}

function isEmpty(figures: Tally): boolean {
  return figures.incidents === 0 && figures.meetings === 0;
}

function volumes(figures: Tally): string {
  if (isEmpty(figures)) return 'aucun événement';
  return `${count(figures.incidents, 'incident')} et ${count(figures.meetings, 'rencontre')}`;
}

function volume(now: Tally, before: Tally, period: ClosedDayRange, previous: ClosedDayRange): string {
  const start = span(period);
  return `${start.charAt(0).toUpperCase()}${start.slice(1)} : ${volumes(now)}, contre ${volumes(before)} pendant la période précédente de même durée (${span(previous)}).`;
}

function toll(now: Tally): string {
  const told = CASUALTY_KINDS.flatMap((kind) => {
    const range = now.casualties.get(kind);
    return range ? [formatCasualty(kind, range, 'fr')] : [];
  });
  if (told.length === 0) return 'Aucun bilan humain chiffré n’est rapporté ; l’absence de chiffre ne vaut pas zéro.';
  return `Bilan humain rapporté, fourchettes additionnées : ${enumeration(told, 'fr')}.`;
}

function gravest(event: IncidentRecord, rank: number): string {
  const told = casualtiesInWords(event, 'fr');
  const lead = rank === 0 ? 'Incident le plus grave' : 'Puis';
  return `${lead} : ${quote(inLanguage(event.title, 'fr'), 'fr')} (${placeName(event, 'fr')}, ${formatWhen(event.when, 'fr')}), fait ${translate('fr', `status.${event.status}`)}${told.length === 0 ? ', sans bilan chiffré' : ` ; ${enumeration(told, 'fr')}`}.`;
}

function diplomacy(meetings: readonly MeetingRecord[], latest: MeetingRecord): string {
  const by = (status: MeetingRecord['status']): number =>
    meetings.filter((meeting) => meeting.status === status).length;
  const words = [
    [by('held'), 'tenue'],
    [by('planned'), 'prévue'],
    [by('cancelled'), 'annulée'],
  ] as const;
  const counted = words
    .filter(([n]) => n > 0)
    .map(
      ([n, word], index) =>
        `${n === 1 ? 'une' : formatNumber(n, 'fr')}${index === 0 ? (n === 1 ? ' rencontre' : ' rencontres') : ''} ${word}${n > 1 ? 's' : ''}`,
    );
  return `Diplomatie : ${enumeration(counted, 'fr')} ; ${meetings.length === 1 ? '' : 'la dernière, '}${quote(inLanguage(latest.title, 'fr'), 'fr')} (${placeName(latest, 'fr')}, ${formatWhen(latest.when, 'fr')}).`;
}

function reservation(weak: number, of: number): string {
  const whose = weak === 1 ? 'd’un événement' : `de ${formatNumber(weak, 'fr')} événements`;
  const verb = weak === 1 ? 'reste imprécis' : 'restent imprécis';
  return `Réserve : la date ou le lieu ${whose} sur ${formatNumber(of, 'fr')} (${percentage(weak / of, 'fr')}) ${verb}.`;
}

function ongoing(events: number): string {
  return events === 1
    ? 'Une situation signalée en dehors de la période peut s’y prolonger ou s’y être produite ; elle n’entre dans aucun chiffre.'
    : `${formatNumber(events, 'fr')} situations signalées en dehors de la période peuvent s’y prolonger ou s’y être produites ; elles n’entrent dans aucun chiffre.`;
}

function mapCaption(placed: number, unplaced: number): string {
  const shown =
    placed === 1 ? 'Un événement placé sur la carte' : `${formatNumber(placed, 'fr')} événements placés sur la carte`;
  const missing = unplaced === 0 ? '' : ` ; ${formatNumber(unplaced, 'fr')} sans lieu assez précis`;
  return [
    `${shown}${missing}.`,
    'Disques : incidents ; losanges : rencontres ; tirets : lieu imprécis.',
    'Quadrillage : zones MGRS.',
    'Kilomètres comptés le long de la frontière depuis le fleuve Sénégal.',
    'Fond : Natural Earth ; frontière : © OpenStreetMap contributors.',
  ].join(' ');
}

function frontierCaption(placed: number, unplaced: number): string {
  const shown = placed === 1 ? 'Un événement a un kilomètre' : `${formatNumber(placed, 'fr')} événements ont un kilomètre`;
  const missing = unplaced === 0 ? '' : ` ; ${formatNumber(unplaced, 'fr')} à plus de 200 km ou sans lieu assez précis`;
  return `${shown}${missing}. En travers : le kilomètre le long de la frontière, depuis le fleuve Sénégal ; de haut en bas : le temps. Disque plein : côté malien ; anneau : côté mauritanien ; trait : rencontre.`;
}

function withheld(markingLabel: string, events: number, documents: number): string {
  const parts = [
    ...(events === 0 ? [] : [events === 1 ? 'un événement' : `${formatNumber(events, 'fr')} événements`]),
    ...(documents === 0 ? [] : [documents === 1 ? 'un document' : `${formatNumber(documents, 'fr')} documents`]),
  ];
  const [kept] = [events + documents];
  const told = kept === 0 ? 'Rien ne le dépasse.'
    : `${kept === 1 ? 'Un élément le dépasse et a été retenu' : `${formatNumber(kept, 'fr')} éléments le dépassent et ont été retenus`} (${parts.join(', ')}) : rien n’en paraît dans le texte, les chiffres ni les figures.`;
  return `Marquage demandé : ${markingLabel}. ${told}`;
}

function method({ markingLabel, withheld: kept, documents, unreviewed, includesUnreviewed, ongoing, narrowed }: MethodFacts): string[] {
  return [
    `Le rapport reprend les événements ${includesUnreviewed ? '' : 'relus '}dont la date touche la période ; une date ouverte se range à sa borne connue. Les affirmations restent celles de leurs auteurs.`,
    narrowed === null ? '' : `Portée : ${narrowed}.`,
    withheld(markingLabel, kept - documents, documents),
    includesUnreviewed ? `Les événements non relus sont inclus, à la demande de l’auteur : ${formatNumber(unreviewed, 'fr')} dans la période.` : unreviewed === 0
      ? 'Les événements non relus sont exclus.'
      : `Les événements non relus sont exclus : ${formatNumber(unreviewed, 'fr')} dans la période.`,
    ongoing === 0
      ? ''
      : `Les événements à date ouverte signalés hors de la période sont listés à part (${formatNumber(ongoing, 'fr')}) et n’entrent dans aucun chiffre.`,
    'Bilans : fourchettes telles que rapportées, additionnées borne à borne ; « ≥ » signale une borne haute inconnue ; « non chiffré » ne vaut pas zéro ; les incidents démentis ne sont pas comptés ; des chiffres de déplacés successifs peuvent désigner les mêmes personnes.',
    'Le nombre de sources est celui des sources indépendantes, au plus : une dépêche d’agence reprise par plusieurs sites, ou un même titre, compte pour une. La cote d’un événement est la meilleure de ses citations.',
    'Date imprécise : plus longue qu’une semaine, ouverte, approximative ou incertaine. Lieu imprécis : plus large qu’une localité et ses environs. Fonctions des personnes, résultats et titres de sources restent dans la langue de leur saisie.',
    'Distances : géodésiques WGS84 jusqu’à la frontière ; PK : kilomètre le long de la frontière, 0 au fleuve Sénégal. Au-delà de 200 km de la frontière, aucun des deux n’est donné.',
  ].filter((note) => note !== '');
}
