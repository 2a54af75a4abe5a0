/**
 * Regular expressions over Unicode's classes that cost little where a text is plain.
 *
 * V8 compiles each `\p{L}` of a `u` expression to some 650 ranges with alternatives for surrogates, at the first text: 0.2 to 1 ms an expression, and a small audit
 * runs two dozen of them once or twice. Of a text of Latin-1 letters and common punctuation the classes are a few ranges, and what they match is the same.
 */
import { withClasses } from "./cased-pattern.ts";

/** What the classes hold up to U+00FF; of U+2000 to U+206F and the euro sign they hold nothing. */
const PLAIN_CLASSES: Readonly<Record<string, string>> = {
  L: "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff",
  Lu: "A-Z\\u00c0-\\u00d6\\u00d8-\\u00de",
  Ll: "a-z\\u00b5\\u00df-\\u00f6\\u00f8-\\u00ff",
  M: "",
  N: "0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be",
};
/** Under the flag `i` a class of one case holds the letters of the other, those of µ, ß and ÿ beyond U+00FF too. */
const CASED = "A-Za-z\\u00b5\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff";
const PLAIN_CLASSES_IN_ANY_CASE: Readonly<Record<string, string>> = { ...PLAIN_CLASSES, Lu: CASED, Ll: CASED };

const NOT_PLAIN = /[^\0-\xff\u2000-\u206f\u20ac]/;

/** An expression that is two: one for plain texts, one for all others. */
export interface UnicodePattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** The expression for this text, for `match` and `replace`. */
  for(text: string): RegExp;
}

/** The expression `source` with the flags `u` and `flags`; `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` are the classes that it may use. Compiled when a text needs it. */
export function unicodePattern(source: string, flags: "" | "g" | "i" = ""): UnicodePattern {
  let plain: RegExp | undefined;
  let full: RegExp | undefined;
  const classes = flags === "i" ? PLAIN_CLASSES_IN_ANY_CASE : PLAIN_CLASSES;
  const patternFor = (text: string): RegExp =>
    NOT_PLAIN.test(text)
      ? (full ??= new RegExp(source, `${flags}u`))
      : (plain ??= new RegExp(withClasses(source, classes), flags));
  return { test: (text) => patternFor(text).test(text), exec: (text) => patternFor(text).exec(text), for: patternFor };
}
