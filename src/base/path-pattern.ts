/** Outlet and date out of a file's path. */

/** What a path says of its articles; `undefined` where the pattern does not match it. */
export type PathPattern = (path: string) => PathFields | undefined;

export interface PathFields {
  readonly outlet: string;
  /** `2024-08-24` where the path has it in one of the forms of `{date}`, else what the group holds; not looked up in a calendar. */
  readonly date?: string | undefined;
}

/** The parts of a pattern that mean something, with what they match. Years are four digits, so that no other number is taken for a date. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ["{outlet}", "(?<outlet>[^/]+?)"],
  ["{date}", String.raw`(?<date>\d{4}(?<mark>[-_.]?)\d{2}\k<mark>\d{2}|\d{4}/\d{1,2}/\d{1,2})`],
  ["**", ".*"],
  ["*", "[^/]*"],
  ["?", "[^/]"],
]);

/**
 * Compiles a pattern. Two kinds:
 *
 * - `{outlet}/{date}-*.txt`: `{outlet}` is a folder's name or a part of one, or of the file's; `{date}` a date as `2024-08-24`, `20240824`,
 *   `2024_08_24` or `2024/8/24`; `*` anything within a name, `**` anything, `?` one character. It is matched from the end of the path, at whole
 *   names: `{outlet}/*` takes the last folder, `news/{outlet}/**` the folder under `news`, `{outlet}_*` what stands before the first underscore of the
 *   file's name.
 * - a regular expression with a group `(?<outlet>...)` and perhaps one `(?<date>...)`, found anywhere in the path.
 *
 * Paths have `/` between names, on every system.
 *
 * @throws {TypeError} Not a string.
 * @throws {RangeError} No `{outlet}` in it, one name twice, an unknown `{name}`, or no regular expression.
 */
export function pathPattern(source: string): PathPattern {
  if (typeof source !== "string") throw new TypeError("outletFrom must be a string");
  const pattern = source.includes("(?<outlet>") ? fromExpression(source) : fromTemplate(source);
  return (path) => {
    const groups = pattern.exec(path.replaceAll("\\", "/"))?.groups;
    const outlet = groups?.["outlet"]?.trim();
    if (outlet === undefined || outlet === "") return undefined;
    const date = groups?.["date"];
    return date === undefined ? { outlet } : { outlet, date: dashed(date) };
  };
}

function fromExpression(source: string): RegExp {
  try {
    return new RegExp(source, "u");
  } catch (error) {
    const reason = (error as Error).message.replace(/^Invalid regular expression: /, "");
    throw new RangeError(`outletFrom must be a regular expression, got ${JSON.stringify(source)}: ${reason}`, {
      cause: error,
    });
  }
}

function fromTemplate(source: string): RegExp {
  const seen = new Set<string>();
  const body = source.replaceAll("\\", "/").replace(/\{[^{}]*\}|\*\*|[*?]|[.+^$()|[\]{}]/g, (part) => {
    const known = PARTS.get(part);
    if (part.startsWith("{") && part.length > 1) {
      if (known === undefined)
        throw new RangeError(`outletFrom must have no ${part}; it may have {outlet}, {date}, *, ** and ?`);
      if (seen.has(part)) throw new RangeError(`outletFrom must have ${part} once, got ${JSON.stringify(source)}`);
      seen.add(part);
    }
    return known ?? `\\${part}`;
  });
  if (!seen.has("{outlet}")) {
    throw new RangeError(
      `outletFrom must have {outlet}, as in {outlet}/*.txt, or a group (?<outlet>...), got ${JSON.stringify(source)}`,
    );
  }
  // A trailing slash names a folder: what lies in it, at any depth.
  const whole = body.endsWith("/") ? `${body}.*` : body;
  return new RegExp(`(?:^|/)${whole.replace(/^\.?\/+/, "")}$`, "u");
}

function dashed(text: string): string {
  const [, year, month, day] = /^(\d{4})[^\d]?(\d{1,2})[^\d]?(\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
}
