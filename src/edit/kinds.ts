/** How much an edit changes: how something is written, what is said, or a slip. The closed list. */
export const EDIT_CLASSES = ["style", "substance", "error"] as const;
export type EditClass = (typeof EDIT_CLASSES)[number];

export type EditKind =
  | "typography"
  | "punctuation"
  | "case"
  | "spelling-variant"
  | "number-format"
  | "abbreviation"
  | "paragraphing"
  | "spelling-error"
  | "word-repeated"
  | "inflection"
  | "function-word"
  | "substitution"
  | "insertion"
  | "deletion"
  | "reorder"
  | "number"
  | "date"
  | "name"
  | "negation"
  | "attribution"
  | "quote-altered";

/** The closed list of edit kinds, each with the class it belongs to. */
export const EDIT_KINDS: Readonly<Record<EditKind, EditClass>> = {
  typography: "style",
  punctuation: "style",
  case: "style",
  "spelling-variant": "style",
  "number-format": "style",
  abbreviation: "style",
  paragraphing: "style",
  "spelling-error": "error",
  "word-repeated": "error",
  inflection: "substance",
  "function-word": "substance",
  substitution: "substance",
  insertion: "substance",
  deletion: "substance",
  reorder: "substance",
  number: "substance",
  date: "substance",
  name: "substance",
  negation: "substance",
  attribution: "substance",
  "quote-altered": "substance",
};

/** Maps a word in lower case to its stem. Two words with one stem are forms of one word. Must be pure. */
export type Stemmer = (word: string) => string;

/** Words in lower case that are right, or the same with their counts in some mass of text. */
export type WordList = ReadonlySet<string> | ReadonlyMap<string, number>;
