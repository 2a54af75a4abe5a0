/** Word rules of house style and of rewriting: spellings, abbreviations, tenses, other words, words put in and left out. */
import type { DraftParagraph } from "./copy-pieces.ts";
import { editWords, PLAIN_WORD, type WordRule, wordsOf } from "./copy-words.ts";
import type { Random } from "./splitmix32.ts";

const SPELLINGS = pairs(
  "harbour/harbor defence/defense centre/center metre/meter metres/meters kilometres/kilometers colour/color labour/labor",
);
const MORE_SPELLINGS = pairs(
  "neighbours/neighbors licence/license grey/gray organised/organized recognised/recognized theatre/theater",
);
const VARIANTS: ReadonlyMap<string, string> = new Map([...SPELLINGS, ...MORE_SPELLINGS]);

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["January", "Jan."],
  ["February", "Feb."],
  ["August", "Aug."],
  ["September", "Sept."],
  ["October", "Oct."],
  ["November", "Nov."],
  ["December", "Dec."],
  ["General", "Gen."],
  ["Governor", "Gov."],
  ["kilometres", "km"],
]);

const TENSES: ReadonlyMap<string, string> = new Map([
  ["says", "said"],
  ["has", "had"],
  ["have", "had"],
  ["is", "was"],
  ["are", "were"],
  ["will", "would"],
  ["claims", "claimed"],
  ["warns", "warned"],
]);

const FUNCTION_WORDS: ReadonlyMap<string, string> = new Map([
  ["the", "a"],
  ["a", "the"],
  ["that", "which"],
  ["in", "at"],
  ["of", "from"],
  ["and", "but"],
]);

/** Leaving one out would be an edit of another kind. */
const NEGATIONS = ["not", "nor", "never", "none", "without"];

const ADVERBS = ["reportedly", "apparently", "also", "already", "allegedly"];

/** Spellings of the other side of the Atlantic and abbreviations, each word with this probability. */
export function applyHouseStyle(
  draft: readonly DraftParagraph[],
  probability: number,
  random: Random,
): DraftParagraph[] {
  return editWords(draft, PLAIN_WORD, (word, { after }) => {
    const variant = VARIANTS.get(word.toLowerCase()) ?? otherEnding(word);
    if (!random.chance(probability)) return undefined;
    if (variant !== undefined) return { kind: "spelling-variant", text: capitalizedAs(word, variant) };
    // Before a full stop the abbreviation's own stop would double it.
    const abbreviation = after.startsWith(" ") ? ABBREVIATIONS.get(word) : undefined;
    return abbreviation === undefined ? undefined : { kind: "abbreviation", text: abbreviation };
  });
}

/** "organization" and "organisation"; of "capsized" and the like the s is no ending. */
function otherEnding(word: string): string | undefined {
  if (
    !/^\p{L}{5,}i[sz](?:e|es|ed|ing|ation|ations)$/u.test(word) ||
    /(?:rais|prais|advis|surpris|promis|devis|revis|exercis|enterpris|compris|televis|franchis|supervis|merchandis|siz|priz|seiz|cruis|expertis|precis|improvis|disguis|mortgag|notic)/.test(
      word,
    )
  )
    return undefined;
  return word.replace(/i([sz])(?=(?:e|es|ed|ing|ation|ations)$)/, (_, letter: string) =>
    letter === "s" ? "iz" : "is",
  );
}

/** Puts verbs into the past and changes small words, each with its probability. */
export function rewriteGrammar(
  draft: readonly DraftParagraph[],
  tenseProbability: number,
  functionWordProbability: number,
  random: Random,
): DraftParagraph[] {
  const rule = (
    table: ReadonlyMap<string, string>,
    kind: "inflection" | "function-word",
    probability: number,
  ): WordRule => {
    return (word) => {
      const text = table.get(word);
      return text !== undefined && random.chance(probability) ? { kind, text } : undefined;
    };
  };
  const past = editWords(draft, PLAIN_WORD, rule(TENSES, "inflection", tenseProbability));
  return editWords(past, PLAIN_WORD, rule(FUNCTION_WORDS, "function-word", functionWordProbability));
}

/** Puts another word for a word of four letters and more, out of `vocabulary`, with this probability. Names stay. */
export function substituteWords(
  draft: readonly DraftParagraph[],
  probability: number,
  vocabulary: readonly string[],
  random: Random,
): DraftParagraph[] {
  return editWords(draft, PLAIN_WORD, (word) => {
    if (word.length < 4 || word !== word.toLowerCase() || !random.chance(probability)) return undefined;
    const text = random.pick(vocabulary);
    return text === undefined || isForm(text, word) ? undefined : { kind: "substitution", text };
  });
}

/** Leaves words out and puts adverbs in, each with its probability. */
export function thinAndPad(
  draft: readonly DraftParagraph[],
  deletionProbability: number,
  insertionProbability: number,
  random: Random,
): DraftParagraph[] {
  const thinned = editWords(draft, / \p{Ll}{3,}(?= \p{Ll})/gu, (word) => {
    return random.chance(deletionProbability) && !NEGATIONS.includes(word.trim())
      ? { kind: "deletion", text: "" }
      : undefined;
  });
  return editWords(thinned, /(?<=\p{L} )(?=\p{Ll}{2})/gu, () => {
    return random.chance(insertionProbability) ? { kind: "insertion", text: `${random.pick(ADVERBS)!} ` } : undefined;
  });
}

/** Words in lower case of four letters and more, each once: what `substituteWords` draws from. */
export function vocabularyOf(draft: readonly DraftParagraph[]): string[] {
  return wordsOf(draft, PLAIN_WORD).filter((word) => word.length >= 4 && word === word.toLowerCase());
}

function pairs(list: string): (readonly [string, string])[] {
  return list.split(" ").flatMap((pair) => {
    const [british, american] = pair.split("/") as [string, string];
    return [[british, american] as const, [american, british] as const];
  });
}

function capitalizedAs(model: string, word: string): string {
  return model.charAt(0) === model.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** The two may be forms of one word: putting one for the other would be an inflection. */
function isForm(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}
