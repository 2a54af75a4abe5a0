/**
 * What scanning and character recognition do to printed words. Errors come in bursts by line, as folds, stains and faint ink do, and most of them put a letter
 * in the place of one that looks like it; words are split and joined, marks appear where there is dirt. A word is hit or spared as a whole, so that a rate
 * of word errors can be asked for.
 */
import type { Random } from "../../test/support/splitmix32.ts";

/** Shapes that are taken for one another in small print, both ways. */
const ALIKE: readonly (readonly [string, string])[] = [
  ["rn", "m"], ["e", "c"], ["l", "1"], ["l", "I"], ["l", "i"], ["i", "t"], ["h", "b"], ["ii", "n"], ["li", "h"], ["n", "u"], ["a", "o"], ["o", "0"],
  ["s", "5"], ["S", "8"], ["B", "8"], ["vv", "w"], ["cl", "d"], ["f", "t"], ["t", "l"], ["r", "t"], ["g", "q"], ["y", "v"], ["a", "n"], ["e", "o"],
  ["c", "o"], ["in", "m"], ["ri", "n"], ["ni", "m"], ["h", "li"], ["fi", "h"], ["u", "ii"], ["D", "O"], ["O", "0"], ["C", "G"], ["E", "F"], ["P", "F"],
  ["T", "I"], ["H", "II"], ["M", "N"], ["3", "8"], ["1", "7"], ["6", "8"], ["5", "6"], ["0", "9"],
]; // prettier-ignore
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const DIRT = ["'", ".", "~", "|", "•", ";", "*", "^", "_", ":", "■", "-"];
/** Of the ways in which a word is hit; the rest are letters taken for others. */
const SPLIT = 0.07;
const JOINED = 0.05;
const UNREADABLE = 0.06;
/** Lines that are much worse than the rest of their page, and how much. */
const BAD_LINE = 0.08;
const BAD_TIMES = 4;

/** Lines of words as they are printed to the characters that are read. `rate` is the share of words to be hit, on average over all lines. */
export function scanLines(lines: readonly string[], rate: number, random: Random): string[] {
  const usual = rate / (1 + BAD_LINE * (BAD_TIMES - 1));
  const scanned: string[] = [];
  for (const line of lines) {
    if (line === "") {
      scanned.push("");
      continue;
    }
    const isBad = random.chance(BAD_LINE);
    // A line under a fold is lost, or comes out as letters that nobody printed.
    if (random.chance(rate / 20)) continue;
    if (random.chance(rate / 20))
      scanned.push(line.replaceAll(/\p{L}/gu, (letter) => (random.chance(0.5) ? random.pick([...LETTERS])! : letter)));
    else scanned.push(scanLine(line, isBad ? Math.min(0.9, BAD_TIMES * usual) : usual, random));
  }
  return scanned;
}

function scanLine(line: string, rate: number, random: Random): string {
  let read = "";
  line.split(" ").forEach((word, index) => {
    const isHit = random.chance(rate);
    const way = isHit ? random.below(1000) / 1000 : 1;
    const isJoined = way < JOINED && index > 0;
    read +=
      (index === 0 || isJoined ? "" : " ") + (isHit && !isJoined ? hit(word, way, random) : marks(word, rate, random));
    if (random.chance(rate / 8)) read += ` ${random.pick(DIRT)}`;
  });
  return read;
}

function hit(word: string, way: number, random: Random): string {
  if (way < JOINED + SPLIT && word.length > 3) {
    const at = 1 + random.below(word.length - 1);
    return `${word.slice(0, at)} ${word.slice(at)}`;
  }
  if (way < JOINED + SPLIT + UNREADABLE) return word.replaceAll(/\p{L}/gu, () => random.pick([...LETTERS])!);
  let read = misread(word, random);
  // The longer the word, and the worse the place, the more of it is wrong.
  while (random.chance(Math.min(0.5, word.length / 30))) read = misread(read, random);
  return read === word ? misread(word, random) : read;
}

/** One shape taken for another; any letter for any other, or none, where nothing looks alike or the ink is bad. */
function misread(word: string, random: Random): string {
  const found: (readonly [number, string, string])[] = [];
  for (const [one, other] of ALIKE) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) found.push([at, from, to]);
    }
  }
  const chosen = random.pick(found);
  if (chosen !== undefined && random.chance(0.8)) {
    const [at, from, to] = chosen;
    return word.slice(0, at) + to + word.slice(at + from.length);
  }
  const at = random.below(word.length);
  const letter = random.pick([...LETTERS])!;
  if (random.chance(0.3)) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + letter + word.slice(at + (random.chance(0.3) ? 0 : 1));
}

/** Small marks are lost and mistaken before letters are. */
function marks(word: string, rate: number, random: Random): string {
  if (!random.chance(rate)) return word;
  if (word.endsWith(",")) return `${word.slice(0, -1)}${random.pick([".", "", ";"])}`;
  if (word.endsWith(".")) return `${word.slice(0, -1)}${random.pick([",", "", ":"])}`;
  return word;
}
