/** Why the reader proposes what it proposes, in English. */
import type { reasons as french } from '../fr/reasons.ts';

export const reasons = {
  'reader.reason.trigger': 'the text says “{words}”',
  'reader.reason.date_absolute': '“{words}” gives {date}',
  'reader.reason.date_resolved': '“{words}”, counted from the publication date, gives {date}',
  'reader.reason.date_inherited': 'no date in the sentence: taken from {date}, given above',
  'reader.reason.date_open': 'no date: known only to be before publication',
  'reader.reason.place_named': '“{words}” means {place}',
  'reader.reason.homonym_nearest_border': '{place}: the one nearest to the border, {others} other {others|place has|places have} this name',
  'reader.reason.place_inherited': 'no place in the sentence: taken from {place}, named above',
  'reader.reason.place_unlisted': '{place} is not in the gazetteer: no point on the map',
  'reader.reason.place_none': 'no place in the text',
  'reader.reason.side_claimed': 'the text gives the side of the border',
  'reader.reason.status_authority': 'an authority confirms it',
  'reader.reason.status_alleged': 'the text tells it in the conditional or as an accusation',
  'reader.reason.status_disputed': 'another party disputes it: “{words}”',
  'reader.reason.status_denied': 'the accused denies it',
  'reader.reason.mentions_merged': '{count} {count|mention|mentions} put together',
} satisfies Record<keyof typeof french, string>;
