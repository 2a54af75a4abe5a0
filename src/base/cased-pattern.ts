/**
 * Regular expressions over the scripts that have upper and lower case.
 *
 * Bylines, datelines and picture credits are told by capitals, so only Latin, Greek and Cyrillic matter. In V8 each `\p{L}` of a `u` expression is
 * compiled to some 650 ranges with alternatives for surrogates; two dozen of them took 110 ms at first use, more than the rest of an audit of
 * five articles. Here they become a handful of ranges, and the whole takes 5 ms.
 */

/** Insides of a character class. Latin Extended-A mixes cases letter by letter; the small error is harmless before a name's other letters. */
const CLASSES: Readonly<Record<string, string>> = {
  L: "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u0373\\u0376\\u0377\\u037b-\\u037d\\u0386\\u0388-\\u03ff\\u0400-\\u0481\\u048a-\\u052f\\u1e00-\\u1fff",
  Lu: "A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u0136\\u0139-\\u0147\\u014a-\\u017d\\u0386\\u0388-\\u038f\\u0391-\\u03ab\\u0400-\\u042f\\u1e00-\\u1eff",
  M: "\\u0300-\\u036f",
  N: "0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be",
};

/** What `RegExp` does for one text. */
export interface CasedPattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * The expression `source` with `\p{L}`, `\p{Lu}`, `\p{M}` and `\p{N}` read as above, without the `u` flag. It is put together when a text first needs it:
 * two dozen at the import took 4 ms, and most articles need three.
 *
 * With `ignoreCase` the letters a to z stand for both cases, and the classes stay as they are. The flag `i` does more, and costs it: V8 folds every range of every
 * class letter by letter when it compiles, which took 15 ms of an audit of five articles for the picture credits alone.
 */
export function casedPattern(source: string, ignoreCase: boolean = false): CasedPattern {
  let compiled: RegExp | undefined;
  return {
    test: (text) => (compiled ??= compile(source, ignoreCase)).test(text),
    exec: (text) => (compiled ??= compile(source, ignoreCase)).exec(text),
  };
}

const PARTS = /\\p\{(\w+)\}|\\[^]|\[|\]/g;
const PARTS_AND_LETTERS = /\\p\{(\w+)\}|\\[^]|\[|\]|[a-z]-[a-z]|[A-Za-zé]/g;

function compile(source: string, ignoreCase: boolean): RegExp {
  let inClass = false;
  const plain = source.replace(ignoreCase ? PARTS_AND_LETTERS : PARTS, (part, name: string | undefined) => {
    if (name !== undefined) {
      const ranges = CLASSES[name];
      if (ranges === undefined) throw new SyntaxError(`no class \\p{${name}} for cased scripts`);
      return inClass ? ranges : `[${ranges}]`;
    }
    if (part === "[" && !inClass) inClass = true;
    else if (part === "]" && inClass) inClass = false;
    else if (!part.startsWith("\\") && part.toLowerCase() !== part.toUpperCase()) {
      // Outside a class "x-y" is three characters and not a range.
      if (inClass) return part.toLowerCase() + part.toUpperCase();
      return Array.from(part, (letter) =>
        letter === "-" ? letter : `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
      ).join("");
    }
    return part;
  });
  return new RegExp(plain);
}
