/** One rule a family of temporal expressions. Conventions (beginning of a month = 1–10 and so on) are those of tests/eval/LABELLING.md. */
import { calendarDate } from '#shared/domain/when';
import { dayOrNull, MONTH, WEEKDAY, YEAR } from './calendar-words.ts';
import {
  byWeekday, ago, day, dayOfMonth, lastOfMonth, lasting, mondayOf, monthOfLastYear, monthOfRunningYear, monthsFrom, neighbourDay, nightOfWeekdays, partOfMonth, partOfYear, saturdayBefore, shifted, sinceCount, sinceOrUntil, sincePartOfMonth, sinceWeekday, singleDay, slashDay, slashNight, span, twoDays, twoDaysTwoMonths, vague, weekday, weekdayWithNumber, wholeMonth, yearSpan,
  type Resolution, type TimeContext,
} from './date-resolvers.ts';
import { dayInReach, feast, lastCount, neighbourWeekday, nightOfNumbers, partOfCountedYear, partOfNamedMonth, slashSpan, yearsAfter, reviewed, untilEnd, weekOf, weekOfMonth } from './date-sequence.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly resolve: (match: RegExpExecArray, context: TimeContext) => Resolution | null;
}

const D = '\\d{1,2}(?:er|st|nd|rd|th)?';
const Y = `(?:[ ,]+(?<y>${YEAR}))?`;
const M = `(?<m>${MONTH})\\b\\.?`;
const WD = `(?:(?:${WEEKDAY}),? )?`;
const PART = '(?: (?:soir|matin|apres-midi|midi|dans la nuit|a l\'aube|evening|morning|night|afternoon))?';

/** Earlier rules win over later ones where they overlap. */
export const RULES: readonly Rule[] = [
  rule("(?:depuis le debut de l'annee|depuis le mois de janvier|since the (?:beginning|start) of (?:the|this) year|so far this year)", (_, { published }) => span(dayOrNull(calendarDate(published).year, 1, 1), published, false)),
  rule('\\b(?:nuit du|du|night of|from) (?<dd>\\d{1,2})/(?<m1>\\d{1,2}) (?:au|to) (?<d2>\\d{1,2})/(?<mm>\\d{1,2})\\b(?!/)', slashSpan),
  rule(`\\b(?:nuit du|night of(?: the)?) (?<d1>${D}) (?:au|to|-) (?<d2>${D})\\b(?! ?/| (?:${MONTH}))`, nightOfNumbers),
  rule(`\\b(?:the |le )?(?:following|previous|preceding) (?<w>${WEEKDAY})\\b|\\b(?:le )?(?<w2>${WEEKDAY}) (?:suivant|precedent|d'apres|d'avant)\\b`, neighbourWeekday),
  rule(`\\b(?<nth>premiere|1ere|deuxieme|seconde|2e|troisieme|3e|quatrieme|4e|derniere|first|second|third|fourth|last) (?:semaine|week) (?:du mois de |du mois d'|of |in |de |d')${M}${Y}`, weekOfMonth),
  rule(`\\b(?:semaine du|week of|week beginning) ${WD}(?<d1>${D}) ${M}${Y}(?! (?:au|to))`, weekOf),
  rule("\\b(?:depuis |since )?(?:(?:au|le|the|en|a la|a) )?(?<part>debut|mi|fin|early|mid|late|beginning|start|end|plus tot|earlier)(?:[ -](?:du|of|de ce|ce|in))?[ -](?:the )?(?:mois(?! de | d')(?:-ci| en cours| dernier| passe| ecoule| prochain)?|month|this month|last month|next month)\\b", partOfNamedMonth),
  rule("\\b(?:au cours des|ces|durant les|pendant les|dans les|les) (?<n>[a-z]+(?:-[a-z]+)?|\\d+) derni(?:er|ere)s (?<u>jours|semaines|mois)\\b|\\b(?:over|in|during|within) (?:the )?(?:past|last) (?<n2>(?!few|several)[a-z]+(?:-[a-z]+)?|\\d+) (?<u2>days|weeks|months)\\b", lastCount),
  rule("\\b(?:d'ici(?: a)? la fin (?:du mois|de l'annee|de la semaine)|by the end of (?:the|this) (?:month|year|week)|avant la fin (?:du mois|de l'annee|de la semaine))\\b", untilEnd),
  rule("\\b(?:(?:le jour de|a|on) )?(?:noel|christmas(?: day)?|(?:le )?nouvel an|le jour de l'an|new year's day)\\b", feast),
  rule("\\b(?:(?:au cours de|durant|pendant) (?:la|cette) (?:semaine|periode)(?: (?:sous revue|consideree|couverte))?|sur la (?:semaine|periode)|during (?:the|this) (?:week|period|reporting period)|(?:over|in|during) the (?:reporting period|period under review|week under review))\\b", reviewed),
  rule(`\\b(?<y1>${YEAR})-(?<mm>\\d{2})-(?<dd>\\d{2})\\b`, ({ groups = {} }) => day(dayOrNull(Number(groups['y1']), Number(groups['mm']), Number(groups['dd'])))),
  rule(`\\b(?<dd>\\d{1,2})[/.](?<mm>\\d{1,2})[/.](?<y1>${YEAR})\\b`, ({ groups = {} }) => day(dayOrNull(Number(groups['y1']), Number(groups['mm']), Number(groups['dd'])))),
  rule(`(?:nuit du|night of) (?:${WEEKDAY})? ?(?<d1>${D}) ?(?:au|a|to|-|and|et) ?(?:${WEEKDAY})? ?(?<d2>${D}) ${M}${Y}`, twoDays),
  rule(`(?:nuit (?:de|du)|night (?:of|from)|overnight(?: from)?) (?<w1>${WEEKDAY}) (?:a|au|to|into|-) (?<w2>${WEEKDAY})`, nightOfWeekdays),
  rule(`\\b(?:(?:on|les?|de|from) )?(?<w1>${WEEKDAY})(?: et | and | a | to |-)(?:le )?(?<w2>${WEEKDAY})(?: derniers?)?\\b`, nightOfWeekdays),
  rule(`overnight (?<w1>${WEEKDAY})-(?<w2>${WEEKDAY})`, nightOfWeekdays),
  rule(`(?:\\b(?:du|entre le|les|des|from|between|de)\\b )?${WD}(?<d1>${D})(?: ?- ?| (?:au|et le|et|a|to|and) )${WD}(?<d2>${D}) ${M}${Y}`, twoDays),
  rule(`\\b(?:du|entre le|from|between)? ?${WD}(?<d1>${D}) (?<m1>${MONTH})\\.?(?: (?<y1>${YEAR}))? (?:au|et le|to|and) ${WD}(?<d2>${D}) ${M}${Y}`, twoDaysTwoMonths),
  rule(`\\b(?:from |between )?(?<m>${MONTH})\\.? (?<d1>\\d{1,2})(?: ?- ?| (?:to|and) )(?<d2>\\d{1,2})${Y}`, twoDays),
  rule(`\\b(?:from |between )?(?<m1>${MONTH})\\.? (?<d1>\\d{1,2})(?: (?<y1>${YEAR}))? (?:to|and|-|until|through) (?<m>${MONTH})\\.? (?<d2>\\d{1,2})\\b${Y}`, twoDaysTwoMonths),
  rule(`\\b(?<lead>depuis le|depuis|a compter du|a partir du|since|jusqu'au|until|till|d'ici au) ${WD}(?<d1>${D}) ${M}${Y}`, sinceOrUntil),
  rule(`\\b(?<lead>since|until|till|from) ${WD}(?<m>${MONTH})\\b\\.? (?<d1>\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:to|-|and) \\d)${Y}`, sinceOrUntil),
  rule("\\b(?:pour|pendant|for|pour une duree de|for a period of) (?:une duree de )?(?<n>[\\w'-]+) (?<u>jours|semaines?|mois|days|weeks?|months?)(?: renouvelables?)?\\b", lasting),
  rule(`\\b(?<lead>depuis|since) (?<w>${WEEKDAY})(?: dernier)?(?! \\d)`, sinceWeekday),
  rule(`\\bnuit du (?<dd>\\d{1,2}) au (?<d2>\\d{1,2})/(?<mm>\\d{1,2})\\b(?!/)`, slashNight),
  rule('(?<![\\d/.,-])\\b(?<dd>\\d{1,2})/(?<mm>\\d{1,2})\\b(?![\\d/%-]|[.,]\\d)(?! (?:\\w+ )?(?:enfants|personnes|cas|menages|des|of))', slashDay),
  rule(`(?<!\\b(?:nuit du|au|et) )\\b(?:le|du) (?<dd>\\d{1,2})(?=[.,;)]|$| (?:a|au|dans|par|pour|vers|dernier|lors|apres)\\b)(?! (?:a|au) \\d)`, dayInReach),
  rule(`\\b(?<w>${WEEKDAY}) (?<dd>\\d{1,2})\\b(?! ?(?:h\\b|:\\d|heures|${MONTH}|au |et |[a-z]{4,}s\\b))`, weekdayWithNumber),
  rule('\\b(?:le )?(?<dd>\\d{1,2}) (?:de ce mois|du mois en cours|du mois courant|courant|of this month)\\b', (match, context) => dayOfMonth(match, context, 0)),
  rule('\\b(?:le )?(?<dd>\\d{1,2})(?:st|nd|rd|th)? (?:du mois (?:dernier|passe|ecoule)|of last month)\\b', (match, context) => dayOfMonth(match, context, -1)),
  rule("\\bdepuis (?<n>[\\w' -]{1,20}?) (?<u>jours?|semaines?)\\b|\\bfor (?:the (?:past|last) )?(?<n2>[a-z]+(?:-[a-z]+)?|\\d+) (?<u2>days?|weeks?)\\b(?= (?:now|,|\\.))|\\b(?:voila|voici|cela fait|ca fait) (?:maintenant |deja |environ |pres de |plus de )*(?<n3>[\\w'-]+(?: [\\w'-]+)?) (?<u3>jours?|semaines?|mois) que\\b", sinceCount),
  rule(`\\b${WD}(?:le )?(?<d1>${D}) (?:of )?${M}${Y}(?<last> dernier| prochain| last| next)?`, singleDay),
  rule(`\\b${WD}(?<m>${MONTH})\\b\\.? (?<d1>\\d{1,2}(?:st|nd|rd|th)?)\\b(?! ?(?:h\\b|:))${Y}`, singleDay),
  rule(`\\b(?<lead>depuis|since) (?:la |le )?(?<part>debut|mi|fin|early|mid|late|the beginning of|the start of|the end of)[ -](?:du mois de |de |d')?${M}${Y}`, sincePartOfMonth),
  rule(`\\b(?<part>(?:au |le )?debut|(?:a la )?mi|(?:a la )?fin|early|mid|late|(?:the )?end of|(?:the )?beginning of|(?:the )?start of)[ -](?:du mois de |du mois d'|of |in |de |d'|le mois de )?${M}${Y}(?: dernier)?`, partOfMonth),
  rule(`\\b(?:(?:en|au mois de|au mois d'|in|during|courant|de|d'|of|since|depuis) )?${M}(?: de)?[ ,]+(?<y>${YEAR})\\b`, wholeMonth),
  rule(`\\b(?:en |in |au mois de |au mois d')?${M} (?:de (?:cette annee-la|la meme annee|cette meme annee)|of (?:that|the same) year|that year|suivant)\\b`, monthOfRunningYear),
  rule(`\\bl'an (?:dernier|passe),? (?:en|au mois de|au mois d') ?${M}|\\b(?:en|au mois de|in) (?<m2>${MONTH}) (?:de l'an(?:nee)? (?:dernier|passe|derniere|passee)|last year)\\b|\\blast year,? in (?<m3>${MONTH})\\b`, monthOfLastYear),
  rule(`\\b(?:the last day of |le dernier jour (?:de |d'|du mois de ))${M}${Y}`, lastOfMonth),
  rule(`\\b(?<nth>premier|deuxieme|second|troisieme|quatrieme|dernier|first|third|fourth|last) (?<u>trimestre|semestre|quarter|half) (?:de |of )?(?<y>${YEAR})\\b`, partOfCountedYear),
  rule(`\\b(?<part>debut|fin|early|late)(?: (?:of|de|in))? (?<y>${YEAR})\\b`, partOfYear),
  rule(`(?:\\ben|au mois de|au mois d'|\\bin|last|courant|depuis|since) ?\\b${M}(?<last> dernier| prochain)?`, wholeMonth),
  rule("\\b(?:ces derniers jours|(?:il y a|voici) quelques jours|(?:over|in) (?:the )?(?:recent|past few|last few) days|a few days ago|recent days|ces jours-ci)\\b", (_, { published }) => ({ kind: 'vague', from: published - 7, to: published, approximate: true, moves: false })),
  rule("\\b(?:il y a|voici) (?<n>[\\w' -]{1,20}?) (?<u>jours?|semaines?|mois|ans?|annees?)\\b", ago),
  rule('\\b(?<n>half a dozen|[a-z]+(?:-[a-z]+)?|\\d+) (?<u>days?|weeks?|months?|years?) (?:ago|back)\\b', ago),
  rule("\\b(?<n>(?:quelques|plusieurs)|[a-z]+(?:-[a-z]+)?|\\d+) (?<u>jours?|semaines?|mois|days?|weeks?|months?) (?<dir>plus tard|apres|later|afterwards?|after|plus tot|auparavant|avant|earlier|before)\\b", shifted),
  rule("\\b(?<n>un|une|deux|trois|quatre|cinq|an?|one|two|three|four|five) (?:ans?|annees?|years?) (?<dir>apres|after|plus tard|later|plus tot|auparavant|earlier|before)\\b", yearsAfter),
  rule('\\b(?:le|la|au) (?<w>lendemain|surlendemain|veille|avant-veille)\\b|\\bthe (?<x>next day|following day|day before|previous day|day after|day earlier)\\b|\\b(?<y2>le meme jour|ce jour-la|cette nuit-la|ce soir-la|le soir meme|le matin meme|le meme (?:soir|matin)|la meme nuit|the same (?:day|morning|afternoon|evening|night)|that (?:same )?(?:day|night|evening|morning))\\b', neighbourDay),
  rule(`\\b(?:(?:ce|le|on|last|next|this|cette|dans la soiree de|tot) )?(?<w>${WEEKDAY})\\b${PART}(?<last> dernier| prochain| passe)?`, weekday),
  rule(`\\bby (?:late |early )?(?<w>${WEEKDAY})\\b`, byWeekday),
  rule("\\b(?:avant-hier|day before yesterday)\\b", (_, { published }) => day(published - 2)),
  rule("\\b(?:hier|yesterday|last night)\\b", (_, { published }) => day(published - 1)),
  rule("\\b(?:aujourd'hui|ce matin|ce midi|cet apres-midi|ce soir|cette nuit|en ce jour|today|this morning|this afternoon|this evening|tonight)\\b", (_, { published }) => day(published)),
  rule('\\b(?:demain|tomorrow)\\b', (_, { published }) => day(published + 1)),
  rule("\\b(?:(?:la )?semaine (?:derniere|passee|ecoulee)|last week|the past week)\\b", (_, { published }) => span(mondayOf(published) - 7, mondayOf(published) - 1, false)),
  rule("\\b(?:cette semaine|plus tot dans la semaine|en debut de semaine|this week|earlier this week|earlier in the week)\\b", (_, { published, latest, future }) => (future ? span(mondayOf(published), mondayOf(published) + 6, false) : latest !== null && latest < published && latest > published - 7 ? span(mondayOf(latest), latest, false) : span(mondayOf(published), published, false))),
  rule("\\b(?:la semaine prochaine|next week)\\b", (_, { published }) => span(mondayOf(published) + 7, mondayOf(published) + 13, false)),
  rule("\\b(?:(?:le |ce )?week-?end(?: dernier| ecoule| passe)?|(?:last|this|over the) weekend)\\b", (_, { published }) => span(saturdayBefore(published), saturdayBefore(published) + 1, false)),
  rule("\\b(?:(?:le )?mois (?:dernier|passe|ecoule)|last month)\\b", (_, { published }) => monthsFrom(published, -1)),
  rule("\\b(?:ce mois-ci|this month)\\b", (_, { published }) => monthsFrom(published, 0)),
  rule("\\b(?:l'an (?:dernier|passe)|l'annee (?:derniere|passee)|last year)\\b", (_, { published }) => yearSpan(calendarDate(published).year - 1)),
  rule("\\b(?:ces dernier(?:e?s) (?:mois|semaines|annees|temps)|ces (?:derniers|dernieres) (?:mois|semaines|annees|temps)|(?:les|des) (?:mois|semaines|annees) (?:passe|dernier|ecoule)e?s|(?:les|des|aux) dernier(?:e)?s (?:mois|semaines)|recemment|(?:in|over) (?:the )?(?:recent|past|last|past few|last few|several) (?:months|weeks|years)|recently|recent (?:months|weeks|years)|depuis (?:des|plusieurs|quelques) (?:mois|semaines|annees)|for (?:months|weeks|years))\\b", () => vague()),
  rule(`\\b(?<y>${YEAR})(?=, (?:when|lorsque|quand|annee ou)\\b)`, ({ groups = {} }) => yearSpan(Number(groups['y']))),
  rule(`\\b(?:en|in|de|courant|of|annee) (?<y>${YEAR})\\b(?!-)`, ({ groups = {} }) => yearSpan(Number(groups['y']))),
  rule(`\\b(?:depuis|since) (?<y>${YEAR})\\b`, ({ groups = {} }) => ({ kind: 'since', from: dayOrNull(Number(groups['y']), 1, 1), to: null, approximate: false, moves: false })),
];

function rule(source: string, resolve: Rule['resolve']): Rule {
  return { pattern: new RegExp(source, 'g'), resolve };
}
