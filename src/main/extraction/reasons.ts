/** Message keys of the reasons that extraction gives; the interface words them in both languages. */
export const REASON_KEYS = [
  'reader.reason.trigger',
  'reader.reason.date_absolute',
  'reader.reason.date_resolved',
  'reader.reason.date_inherited',
  'reader.reason.date_open',
  'reader.reason.place_named',
  'reader.reason.homonym_nearest_border',
  'reader.reason.place_inherited',
  'reader.reason.place_unlisted',
  'reader.reason.place_none',
  'reader.reason.side_claimed',
  'reader.reason.status_authority',
  'reader.reason.status_alleged',
  'reader.reason.status_disputed',
  'reader.reason.status_denied',
  'reader.reason.mentions_merged',
] as const;
export type ReasonKey = (typeof REASON_KEYS)[number];
