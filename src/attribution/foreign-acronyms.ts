/** Letters that look like a source and stand for something else in this article. */
import type { AgencyIndex } from "./agency-index.ts";
import { classesOf, COMPANY, ORGANIZATION } from "./lexicon.ts";
import { readSources } from "./source-expression.ts";

/** `the Agricultural Bank of China (ABC)`: letters that this article has given to somebody else. */
export function isForeignAcronym(
  text: string,
  index: AgencyIndex,
  alias: string,
  foreign: Map<string, boolean>,
): boolean {
  if (alias.length > 5 || !/^[A-Z]+$/.test(alias)) return false;
  const known = foreign.get(alias);
  if (known !== undefined) return known;
  const open = text.indexOf(`(${alias})`);
  let result = false;
  // A dateline is followed by a dash or a colon: New York (AP) -
  if (open > 2 && !/^\s*[-–—:]/.test(text.slice(open + alias.length + 2, open + alias.length + 5))) {
    const before = /(?:\p{Lu}[\p{L}&.'’-]+[ ](?:(?:of|for|the|and|de)[ ])*){2,6}$/u.exec(
      text.slice(Math.max(0, open - 80), open),
    );
    result =
      before !== null &&
      standsFor(alias, before[0]) &&
      readSources(index, before[0], 0, before[0].length).sources.length === 0;
  }
  foreign.set(alias, result);
  return result;
}

/** The letters in their order, or an organization whose letters come from another language. */
function standsFor(alias: string, name: string): boolean {
  let at = 0;
  for (const letter of name.replace(/[^\p{Lu}]/gu, "")) if (letter === alias.charAt(at)) at++;
  return (
    at === alias.length ||
    name.split(" ").some((word) => (classesOf(word.toLowerCase()) & (ORGANIZATION | COMPANY)) !== 0)
  );
}
