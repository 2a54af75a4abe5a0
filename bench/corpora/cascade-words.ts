/** Word by word: other words for newsroom words, rounded figures, attributions left out, slips of the hand. */
import type { EditKind } from "../../src/edit/index.ts";
import { isVerbatim, joined, replaceIn, type DraftParagraph } from "../../test/support/copy-pieces.ts";
import { editWords, PLAIN_WORD } from "../../test/support/copy-words.ts";
import type { Random } from "../../test/support/splitmix32.ts";

const SYNONYMS: ReadonlyMap<string, string> = new Map(
  (
    "increase/rise decline/fall rose/increased fell/dropped raised/lifted purchase/buy acquire/buy acquired/bought company/firm " +
    "officials/authorities announced/unveiled reported/posted expected/likely additional/further approximately/about currently/now however/but " +
    "attempt/try assist/help began/started begin/start large/big significant/major reduce/cut reduced/cut proposed/planned proposal/plan talks/negotiations " +
    "meeting/session statement/release noted/pointed ended/finished earlier/previously strong/robust weak/poor likely/probable due/scheduled current/present " +
    "decision/move market/marketplace sharply/steeply nearly/almost despite/notwithstanding while/although government/administration " +
    "workers/employees employees/staff strike/walkout imports/purchases problems/difficulties difficult/hard important/key told/informed added/continued"
  )
    .split(" ")
    .flatMap((pair) => {
      const [one, other] = pair.split("/") as [string, string];
      return [[one, other] as const, [other, one] as const];
    })
    .reverse(),
);

export function rewordWords(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  return editWords(draft, PLAIN_WORD, (word) => {
    const text = SYNONYMS.get(word);
    return text !== undefined && random.chance(probability) ? { kind: "substitution", text } : undefined;
  });
}

const PADDING: ReadonlyMap<string, string> = new Map(
  (
    "said/said that;announced/has announced;reported/has reported;claims/has claimed;expected/widely expected;will/will now;is/is still;has/has also;" +
    "after/shortly after;before/just before;year/full year;officials/local officials;analysts/market analysts;company/giant company;countries/member countries;" +
    "talks/crucial talks;rose/rose sharply;fell/fell back;meeting/key meeting;told/has told;but/but then;plan/controversial plan;workers/striking workers"
  )
    .split(";")
    .map((pair) => pair.split("/") as [string, string]),
);

/** Small words and color put in: a desk lengthens sentences about as often as it shortens them. */
export function padWords(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  return editFreely(draft, PLAIN_WORD, "insertion", (word) => {
    const text = PADDING.get(word);
    return text !== undefined && random.chance(probability) ? text : undefined;
  });
}

const ATTRIBUTION =
  /, (?:(?:he|she|it|they|[A-Z][\p{L}.]+|the [a-z]+|officials|analysts|traders|sources)(?: [A-Z]\p{L}+| [a-z]+){0,3} (?:said|added|noted|told \p{L}+)|according to [^,.“”"]{4,50})(?=\.(?: |$))/gu;
const ATTRIBUTION_IN_FRONT =
  /(?<=^|[.] )(?:He|She|They|The (?:spokesman|company|minister|official)|\p{Lu}\p{Ll}+) said (?:that )?(?=(?:the|it|he|they|this|a|there) )/gu;

/** "…, he said." becomes "…."; where it stands in front it goes as well. */
export function dropAttributions(
  draft: readonly DraftParagraph[],
  probability: number,
  random: Random,
): DraftParagraph[] {
  const dropped = editFreely(draft, ATTRIBUTION, "attribution", () => (random.chance(probability) ? "" : undefined));
  return editFreely(dropped, ATTRIBUTION_IN_FRONT, "attribution", () =>
    random.chance(probability / 2) ? "" : undefined,
  );
}

/** Like `editWords`, without its untouched word on either side: what ends a sentence may go too. */
export function editFreely(
  draft: readonly DraftParagraph[],
  pattern: RegExp,
  kind: EditKind,
  rule: (word: string) => string | undefined,
): DraftParagraph[] {
  return draft.map((paragraph) => ({
    ...paragraph,
    pieces: joined(paragraph.pieces).flatMap((piece) => {
      if (!isVerbatim(piece)) return [piece];
      const found = Array.from(piece.text.matchAll(pattern), ({ 0: word, index: start }) => {
        const text = rule(word);
        return text === undefined || text === word ? [] : [{ start, end: start + word.length, kind, text }];
      });
      return replaceIn(piece, found.flat());
    }),
  }));
}

const LONG_COUNT = /(?<=\p{L} )\d{1,3}(?:,\d{3})+(?= \p{L})/gu;
const DECIMAL = /(?<=\p{L} )\d{1,3}\.\d{1,2}(?= (?:percent|per cent|million|billion))/gu;

/** "1,234 tonnes" becomes "more than 1,200 tonnes", "13.7 percent" becomes "nearly 14 percent". */
export function roundFigures(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  const counted = editWords(draft, LONG_COUNT, (digits) => {
    const value = Number(digits.replaceAll(",", ""));
    const unit = 10 ** (String(value).length - 2);
    const rounded = Math.round(value / unit) * unit;
    if (rounded === value || !random.chance(probability)) return undefined;
    const hedge = random.pick(rounded < value ? ["more than", "about", "some"] : ["nearly", "about", "almost"])!;
    return { kind: "number", text: `${hedge} ${rounded.toLocaleString("en-US")}` };
  });
  return editWords(counted, DECIMAL, (digits) => {
    const value = Number(digits);
    const rounded = Math.round(value);
    if (rounded === value || rounded === 0 || !random.chance(probability)) return undefined;
    return { kind: "number", text: `${rounded < value ? random.pick(["just over", "about"])! : "nearly"} ${rounded}` };
  });
}

/** A letter doubled, dropped, swapped with its neighbor or hit beside its key. */
export function slipOf(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const beside = BESIDE[letter] ?? letter;
  return random.pick([
    head + letter + letter + tail,
    head + tail,
    head + tail.charAt(0) + letter + tail.slice(1),
    head + beside + tail,
  ])!;
}

const BESIDE: Readonly<Record<string, string>> = {
  a: "s",
  e: "r",
  i: "o",
  o: "p",
  n: "m",
  m: "n",
  t: "r",
  r: "t",
  s: "d",
  d: "s",
  l: "k",
  c: "v",
  u: "i",
};
