/** Forms of one word in languages that inflect by their endings: `avvertito` and `avvertita`, `blessé` and `blessées`, `миллиметра` and `миллиметров`. */

const ENDINGS: Readonly<Record<string, string>> = {
  de: "- e en er es em n s",
  nl: "- e en s",
  fr: "- e s es",
  es: "o a os as e es s -",
  it: "o a i e",
  pt: "o a os as e es s -",
  ru: "- а я о е ы и у ю ом ем ой ей ов ев ам ям ами ями ах ях ь ью ый ий ого его ому ему ым им ая яя ое ее ые ие ых их ую юю",
  uk: "- а я о е и і у ю ом ем ою ею ів їв ам ям ами ями ах ях ь ий ій ого його ому ому им ім а я е є их іх у ю",
};

/** Letters of the stem that both forms begin with, at least: "caso" is no form of "casa", but "была" one of "был". */
const LEAST_STEM = 4;
const LEAST_CYRILLIC_STEM = 3;

const endingsOf = new Map<string, ReadonlySet<string>>();

/** Whether two words (normalized) have one stem and differ by endings that their language inflects with. O(length). */
export function areFormsAbroad(x: string, y: string, language: string | null | undefined): boolean {
  if (language === null || language === undefined || !Object.hasOwn(ENDINGS, language)) return false;
  let endings = endingsOf.get(language);
  if (endings === undefined) {
    endings = new Set(ENDINGS[language]!.split(" ").map((ending) => (ending === "-" ? "" : ending)));
    endingsOf.set(language, endings);
  }
  const least = language === "ru" || language === "uk" ? LEAST_CYRILLIC_STEM : LEAST_STEM;
  let shared = 0;
  while (shared < x.length && x[shared] === y[shared]) shared++;
  // The stem may end before the letters part: "миллиметр-ов" and "миллиметр-ом".
  for (let stem = shared; stem >= least && stem >= shared - 2; stem--)
    if (endings.has(x.slice(stem)) && endings.has(y.slice(stem))) return true;
  return false;
}
