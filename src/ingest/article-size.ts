/** Cutting a text that is too long, and the name an article gets from its file. */

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/**
 * Where to end `text` so that at most `max` UTF-16 code units remain: the last paragraph break (blank line) that fits, else the last
 * line break, else the last space, else `max`, never inside a surrogate pair. A break in the first half does not count: a
 * headline, a blank line and one paragraph of fifty megabytes would keep the headline alone. O(`max`).
 */
export function fitText(text: string, max: number): number {
  if (text.length <= max) return text.length;
  const least = Math.floor(max / 2);
  let line = -1;
  let space = -1;
  for (let i = max; i >= least && i > 0; i--) {
    const code = text.charCodeAt(i);
    if (code === NEWLINE) {
      const end = text.charCodeAt(i - 1) === CARRIAGE_RETURN ? i - 1 : i;
      if (end > 0 && text.charCodeAt(end - 1) === NEWLINE) return trimBreaks(text, end);
      if (line < 0) line = end;
    } else if (space < 0 && code === 32) space = i;
  }
  if (line > 0) return line;
  if (space > 0) return space;
  return isHighSurrogate(text.charCodeAt(max - 1)) && max > 1 ? max - 1 : max;
}

/** Extensions that wrap another: the name below them counts. */
const WRAPPERS: readonly string[] = [".gz", ".gzip"];

/** The extension that says the format, in lower case with its dot: `.jsonl` for `a/b.jsonl.gz`, `""` for none. */
export function extensionOf(name: string): string {
  const base = withoutWrapper(baseOf(name));
  const dot = base.lastIndexOf(".");
  return dot > 0 ? base.slice(dot).toLowerCase() : "";
}

/** The name of a file without folder and extensions: `b` for `a/b.jsonl.gz`, `1.5` for `1.5.txt`. */
export function fileId(name: string): string {
  const base = withoutWrapper(baseOf(name));
  const dot = base.lastIndexOf(".");
  return dot > 0 ? base.slice(0, dot) : base;
}

function baseOf(name: string): string {
  const trimmed = name.endsWith("/") ? name.slice(0, -1) : name;
  return trimmed.slice(Math.max(trimmed.lastIndexOf("/"), trimmed.lastIndexOf("\\")) + 1);
}

function withoutWrapper(base: string): string {
  const lower = base.toLowerCase();
  const wrapper = WRAPPERS.find((end) => lower.endsWith(end) && lower.length > end.length);
  return wrapper === undefined ? base : base.slice(0, -wrapper.length);
}

/** Moves `end` back over the blank lines before it, so that the cut text ends with its paragraph. */
function trimBreaks(text: string, end: number): number {
  let at = end;
  while (at > 1 && (text.charCodeAt(at - 1) === NEWLINE || text.charCodeAt(at - 1) === CARRIAGE_RETURN)) at--;
  return at;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
