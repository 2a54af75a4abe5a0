/**
 * Text from articles made safe to print: what would act on the screen instead of showing on it is shown as a sign.
 *
 * Control characters can drive a terminal, bidirectional overrides can make a line read as its opposite ("Trojan Source", Boucher and Anderson
 * 2021), lone surrogates and noncharacters break XML. Joiners and direction marks stay: Persian and emoji need them.
 */

// Lone surrogates match `\p{Cs}` under the `u` flag only where they are lone.
const ACTIVE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}]/gu;
const KEPT = new Set(["\n", "\t"]);

/** Line feeds and tabs stay; C0 controls become control pictures (`␛`), the rest `[U+202E]`, lone surrogates U+FFFD. Linear. */
export function visible(text: string): string {
  return text.replace(ACTIVE, (sign) => (KEPT.has(sign) ? sign : nameOf(sign)));
}

/** The same on one line: every run of white space becomes one space. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\s+/g, " ").trim());
}

/** Cuts at `limit` code units, never through a surrogate pair, and says so with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 0xd800 && code < 0xdc00 ? end - 1 : end).trimEnd()}…`;
}

function nameOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  if (code >= 0xd800 && code < 0xe000) return "\uFFFD";
  return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}
