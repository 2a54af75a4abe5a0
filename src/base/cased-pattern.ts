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

function compile(source: string, ignoreCase: boolean): RegExp {
  return new RegExp(withClasses(ignoreCase ? inBothCases(source) : source, CLASSES));
}

/** The source with each `\p{…}` written out. Throws `SyntaxError` for one that `classes` has not. */
export function withClasses(source: string, classes: Readonly<Record<string, string>>): string {
  let inClass = false;
  return source.replace(/\\[pP]\{([^}]*)\}|\\[^]|\[|\]/g, (part, name: string | undefined) => {
    if (name === undefined) {
      if (part === "[") inClass = true;
      else if (part === "]") inClass = false;
      return part;
    }
    const ranges = part.startsWith("\\p") ? classes[name] : undefined;
    if (ranges === undefined) throw new SyntaxError(`no class ${part} here`);
    return inClass ? ranges : `[${ranges}]`;
  });
}

/** "[Pp][Hh][Oo]…": a run of letters at a time. */
function inBothCases(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{\w+\}|\\[^]|\[|\]|[A-Za-z]-[A-Za-z]|[A-Za-zé]+(?!-)/g, (part) => {
    if (part === "[") inClass = true;
    else if (part === "]") inClass = false;
    else if (!part.startsWith("\\")) {
      const [lower, upper] = [part.toLowerCase(), part.toUpperCase()];
      if (inClass) return lower + upper;
      let both = "";
      // "x-y" outside a class is no range, and its hyphen has one case.
      for (let at = 0; at < lower.length; at++)
        both += lower[at] === upper[at] ? lower[at]! : `[${lower[at]!}${upper[at]!}]`;
      return both;
    }
    return part;
  });
}
