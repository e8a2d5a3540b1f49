/** What every format gives: the text as it will be stored, and what the format itself says of it. */
export interface ReadText {
  readonly text: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** BCP 47, as the format gives it. */
  readonly lang: string | null;
  /** The encoding, where it had to be guessed. */
  readonly encoding: string | null;
}

export const NOTHING_TOLD: Omit<ReadText, 'text'> = { title: null, published: null, publisher: null, lang: null, encoding: null };
