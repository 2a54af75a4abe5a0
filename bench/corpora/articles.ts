/**
 * Generated articles: a stand-in for a news corpus of any size, the same on every machine.
 *
 * As in notes/performance.md: words from a Zipf vocabulary of 60,000, lengths log-normal between 40 and 2,500 words with a mean of about 400; 65 % of the
 * articles hold a character beyond ASCII and 31 % a curly quote or dash. 30 % are copies of an earlier article, with 0.2 to 8 % of the words changed,
 * some cut short, some with a lead of their own or with a block put in. Kinder than real news: no boilerplate, no agency footers.
 */

export interface GeneratedArticle {
  readonly id: string;
  readonly text: string;
  /** Number of the article that this one copies, -1 for an original. */
  readonly copyOf: number;
}

/** Yields `count` articles; the first ones are the same for every count. */
export function* generateArticles(count: number, seed: number = 1): IterableIterator<GeneratedArticle> {
  const random = splitMix(seed);
  const vocabulary = makeVocabulary(random);
  // Copies are made of recent articles only, so that memory does not grow with the corpus.
  const recent: { number: number; paragraphs: string[][] }[] = [];
  for (let number = 0; number < count; number++) {
    const original = number > 0 && random() < 0.3 ? recent[Math.floor(random() * recent.length)]! : null;
    const paragraphs = original === null ? write(random, vocabulary) : rewrite(random, vocabulary, original.paragraphs);
    if (recent.length < 4096) recent.push({ number, paragraphs });
    else recent[Math.floor(random() * 4096)] = { number, paragraphs };
    yield { id: String(number).padStart(8, "0"), text: print(random, paragraphs), copyOf: original?.number ?? -1 };
  }
}

type Random = () => number;

const VOCABULARY = 60_000;
const CONSONANTS = "bcdfghklmnprstvw";
const VOWELS = "aeiou";
const ACCENTED = "éèüöáçñ";

/** SplitMix in 32 bits (Steele, Lea, Flood 2014), as fractions. */
function splitMix(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return ((z ^ (z >>> 16)) >>> 0) / 2 ** 32;
  };
}

function makeVocabulary(random: Random): string[] {
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    // Frequent words are short.
    const syllables = 1 + Math.floor(random() * (1 + Math.min(2.6, Math.log10(words.size + 1) * 0.55)));
    let word = "";
    for (let i = 0; i < syllables; i++) {
      word += CONSONANTS[Math.floor(random() * 16)]! + VOWELS[Math.floor(random() * 5)]!;
      if (random() < 0.35) word += CONSONANTS[Math.floor(random() * 16)]!;
    }
    if (words.size > 300 && random() < 0.004) word += ACCENTED[Math.floor(random() * 7)]!;
    words.add(word);
  }
  return [...words];
}

/** Zipf with exponent 1, by the inverse of its continuous distribution; now and then a number, or with an 's. */
function pick(random: Random, vocabulary: readonly string[]): string {
  if (random() < 0.012) return String(Math.floor(10 ** (4 * random())));
  const word = vocabulary[Math.floor(VOCABULARY ** random()) - 1]!;
  return random() < 0.02 ? `${word}'s` : word;
}

function write(random: Random, vocabulary: readonly string[]): string[][] {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const length = Math.min(2500, Math.max(40, Math.round(Math.exp(5.78 + 0.65 * normal))));
  const paragraphs: string[][] = [];
  for (let left = length; left > 0;) {
    const size = Math.min(left, 20 + Math.floor(random() * 50));
    paragraphs.push(Array.from({ length: size }, () => pick(random, vocabulary)));
    left -= size;
  }
  return paragraphs;
}

function rewrite(random: Random, vocabulary: readonly string[], original: readonly string[][]): string[][] {
  const rate = 0.002 * 40 ** random();
  const paragraphs = original.map((words) =>
    words.flatMap((word) => {
      if (random() >= rate) return [word];
      const kind = random();
      if (kind < 0.4) return [pick(random, vocabulary)];
      return kind < 0.7 ? [] : [word, pick(random, vocabulary)];
    }),
  );
  const way = random();
  if (way < 0.2) paragraphs.splice(Math.max(1, Math.ceil(paragraphs.length * (0.4 + 0.5 * random()))));
  else if (way < 0.35) paragraphs.unshift(Array.from({ length: 30 }, () => pick(random, vocabulary)));
  else if (way < 0.5) {
    const at = Math.floor(random() * paragraphs.length);
    paragraphs.splice(at, 0, ...write(random, vocabulary).slice(0, 2));
  }
  return paragraphs;
}

/** Capitals, punctuation, paragraphs, which change no word of a copy; curly quotes and dashes in a third of the texts. */
function print(random: Random, paragraphs: readonly string[][]): string {
  const isCurly = random() < 0.31;
  return paragraphs.map((words) => printParagraph(random, words, isCurly)).join("\n\n");
}

function printParagraph(random: Random, words: readonly string[], isCurly: boolean): string {
  let text = "";
  let isFirst = true;
  let isQuoted = false;
  words.forEach((word, i) => {
    let shown = isFirst || random() < 0.06 ? word[0]!.toUpperCase() + word.slice(1) : word;
    if (isCurly) shown = shown.replace("'", "’");
    if (isFirst && random() < 0.12) {
      shown = (isCurly ? "“" : '"') + shown;
      isQuoted = true;
    }
    isFirst = false;
    const chance = random();
    if (chance < 0.07) shown += ",";
    else if (chance < 0.075) shown += isCurly ? " –" : " -";
    else if (chance < 0.12 || i === words.length - 1) {
      shown += isQuoted ? (isCurly ? ".”" : '."') : ".";
      isQuoted = false;
      isFirst = true;
    }
    text += (i === 0 ? "" : " ") + shown;
  });
  return text;
}
