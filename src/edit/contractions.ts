/** Words with an apostrophe, in English: "haven't" and "have not" say the same, and so do "it's" and "it is"; "its" and "it's" are taken for one another. */

/** What the ending of a contraction may stand for. "It'd" is "it had" or "it would", "let's" is "let us". */
const ENDINGS: readonly (readonly [ending: string, words: readonly string[]])[] = [
  ["n't", ["not"]],
  ["'s", ["is", "has", "us"]],
  ["'re", ["are"]],
  ["'ve", ["have"]],
  ["'ll", ["will", "shall"]],
  ["'d", ["had", "would"]],
  ["'m", ["am"]],
];

/** Of those whose first word changes, that word. */
const IRREGULAR: Readonly<Record<string, string>> = {
  "won't": "will",
  "can't": "can",
  "shan't": "shall",
};

/** Whether one of the two lists of words (normalized) is the contraction of the other. O(1). */
export function areContracted(a: readonly string[], b: readonly string[]): boolean {
  return stands(a, b) || stands(b, a);
}

function stands(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1 || long.length === 0 || long.length > 2) return false;
  const [form] = short as [string];
  if (long.length === 1) return form === "can't" && long[0] === "cannot";
  const [first, second] = long as [string, string];
  return ENDINGS.some(([ending, words]) => {
    if (!form.endsWith(ending) || !words.includes(second)) return false;
    const whole = Object.hasOwn(IRREGULAR, form) ? IRREGULAR[form]! : form.slice(0, -ending.length);
    return whole === first || (form === "ain't" && /^(?:am|is|are|has|have)$/.test(first));
  });
}

/** Words that sound alike and that nobody puts for one another but by a slip. */
const CONFUSED: readonly ReadonlySet<string>[] = [
  "its it's",
  "your you're",
  "whose who's",
  "their they're there",
  "than then",
].map((words) => new Set(words.split(" ")));

/** Whether one of the two words (normalized) is a slip for the other. Which one it is, the sentence alone tells. */
export function areConfused(x: string, y: string): boolean {
  return CONFUSED.some((group) => group.has(x) && group.has(y));
}

/** The one of two words that lost the apostrophe of its possessive and is no word without it: "childrens", but not "drivers". */
export function withoutApostrophe(x: string, y: string, isKnown: (word: string) => boolean): "x" | "y" | undefined {
  // A list made by rule has the plural of every word, those that are plurals already among them.
  const lost = (bare: string, full: string): boolean => {
    const owner = full.slice(0, -2);
    return (
      full.endsWith("'s") &&
      bare === `${owner}s` &&
      isKnown(owner) &&
      (!isKnown(bare) || /(?:men|children)$/.test(owner))
    );
  };
  return lost(x, y) ? "x" : lost(y, x) ? "y" : undefined;
}
