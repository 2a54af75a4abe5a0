/**
 * The input record: one text with what is known about it.
 *
 * Only `id` and `text` are required. Every offset that the library returns counts UTF-16 code units of `text`.
 */
export interface Article {
  /** Unique within a corpus. Any string, `__proto__` included. */
  readonly id: string;
  /** The article as received. Never changed; spans point into it. */
  readonly text: string;
  /** The headline, whether or not `text` repeats it. */
  readonly title?: string | undefined;
  /** Who published it: a newspaper, a site, an agency. */
  readonly outlet?: string | undefined;
  /**
   * ISO 8601 date or date and time. A date alone counts as the whole day. Of a `Date`, `toISOString()`, or its first 10 characters where only the day is known.
   */
  readonly publishedAt?: string | undefined;
  /** BCP 47 tag. Guessed from the text where absent. */
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  /** Anything else the source said; kept, and read only for credits. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}
