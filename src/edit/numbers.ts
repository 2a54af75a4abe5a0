/** The value of a number as news writes it: digits with separators, words, or both ("2.5 million", "twenty-one", "2,000"). */

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
};
const FILLERS: ReadonlySet<string> = new Set(["and", "a"]);

/**
 * The value of the words (normalized tokens), or `undefined` when they are not one number. "third" is 3 and "3rd" is 3: the caller compares
 * like with like. O(words).
 */
export function numberValue(words: readonly string[]): number | undefined {
  let total = 0;
  let group: number | undefined;
  let seen = false;
  for (const word of words) {
    const digits = digitsValue(word);
    const unit = Object.hasOwn(UNITS, word) ? UNITS[word]! : digits;
    const scale = Object.hasOwn(SCALES, word) ? SCALES[word]! : undefined;
    if (unit !== undefined) {
      // "twenty one", but not "five six".
      if (group !== undefined && !(group >= 20 && group % 10 === 0 && unit < 10) && !(group % 100 === 0 && unit < 100))
        return undefined;
      group = (group ?? 0) + unit;
      seen = true;
    } else if (scale !== undefined && (seen || words.length > 1)) {
      if (scale === 100) group = (group ?? 1) * 100;
      else {
        total += (group ?? 1) * scale;
        group = undefined;
      }
      seen = true;
    } else if (!FILLERS.has(word)) {
      return undefined;
    }
  }
  return seen ? total + (group ?? 0) : undefined;
}

/** Value of one token that begins with a digit: `2,000`, `1.5`, `1.000,50`, `2.5m`, `21st`. */
function digitsValue(word: string): number | undefined {
  const parts = /^([0-9][0-9.,:' ]*)(st|nd|rd|th|k|m|mln|bn|bln|tn|s)?$/.exec(word);
  if (parts === null) return undefined;
  const suffix = parts[2] ?? "";
  const scale = Object.hasOwn(SCALES, suffix) ? SCALES[suffix]! : 1;
  const plain = plainDigits(parts[1]!);
  return plain === undefined ? undefined : Number(plain) * scale;
}

/** Drops separators of thousands and makes the decimal mark a point. `1,500` is 1500, `1,50` is 1.5; `12:30` has no value. */
function plainDigits(digits: string): string | undefined {
  if (digits.includes(":")) return undefined;
  const compact = digits.replace(/[' ]/g, "");
  const lastComma = compact.lastIndexOf(",");
  const lastPoint = compact.lastIndexOf(".");
  if (lastComma >= 0 && lastPoint >= 0) {
    return lastComma > lastPoint ? compact.replace(/\./g, "").replace(",", ".") : compact.replace(/,/g, "");
  }
  if (lastComma >= 0) return /^\d{1,3}(,\d{3})+$/.test(compact) ? compact.replace(/,/g, "") : compact.replace(",", ".");
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(compact)) return compact.replace(/\./g, "");
  return compact;
}

/** Numbers as kings and wars have them, of two letters and more: "I" is a pronoun, "V" a channel. */
export function isRoman(form: string): boolean {
  return form.length > 1 && /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(form);
}

export function romanValue(form: string): number {
  const values = Array.from(form, (letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

export function hasDigit(word: string): boolean {
  return /\p{Nd}/u.test(word);
}

/** "Hundreds" of people and "half" of them: a count without a figure, that is as much of a fact. */
export function isRoundNumber(word: string): boolean {
  return /^(?:dozens|hundreds|thousands|millions|billions|trillions|half|thirds)$/.test(word);
}

/** Whether the words hold a number in any form. */
export function isNumberLike(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.every(
      (word) => hasDigit(word) || Object.hasOwn(UNITS, word) || Object.hasOwn(SCALES, word) || FILLERS.has(word),
    ) &&
    numberValueOrDigits(words)
  );
}

function numberValueOrDigits(words: readonly string[]): boolean {
  return (
    words.some(
      (word) => hasDigit(word) || /^(?:hundred|thousand|million|billion|trillion|dozen|mln|bln|bn|tn)s?$/.test(word),
    ) || numberValue(words) !== undefined
  );
}
