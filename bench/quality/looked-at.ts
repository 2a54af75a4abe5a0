/**
 * The pairs called derived that somebody has read, by their names in the data: what they share. A pair that is not here counts as unfounded until it is read.
 */

export interface LookedAt {
  /** Whether text was copied: by one from the other, or by both from a third. */
  readonly isCopied: boolean;
  readonly words: string;
}

export const LOOKED_AT: ReadonlyMap<string, LookedAt> = new Map([
  [
    "1484396190_1484349204",
    { isCopied: true, words: "a sentence of one company's announcement, quoted by one and told by the other" },
  ],
  ["1484188881_1483818989", { isCopied: true, words: "one company's announcement, in both word for word" }],
  [
    "1484191396_1484061580",
    { isCopied: true, words: "one story of two newsrooms, three sentences in a row told alike" },
  ],
  ["1484190214_1484256196", { isCopied: true, words: "the preface that a paper puts before each part of a series" }],
  [
    "reut-4453 reut-4481",
    { isCopied: false, words: "one notice of two companies that raise the price they pay for oil" },
  ],
  ["reut-17170 reut-17188", { isCopied: true, words: "one dispatch sent twice, the second time with more" }],
]);
