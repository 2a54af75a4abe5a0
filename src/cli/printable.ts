/**
 * Text from outside, made safe for a terminal.
 *
 * File names and titles come from strangers. Control characters could move the cursor, rename the window or forge a line of ours; bidirectional
 * controls could show a name in another order than it has (CVE-2021-42574). They are shown as escapes, `\u001b`.
 */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
const UNSAFE_BUT_NEWLINE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** On one line. */
export function printable(text: string): string {
  return text.replace(UNSAFE, escapeCharacter);
}

/** Line breaks stay. JSON that is indented by blanks stays the same JSON: its strings have these escapes for these characters. */
export function printableLines(text: string): string {
  return text.replace(UNSAFE_BUT_NEWLINE, escapeCharacter);
}

export function* printableChunks(chunks: Iterable<string>): Generator<string, void, undefined> {
  for (const chunk of chunks) yield printableLines(chunk);
}

/** A name in quotes, its own quotes escaped. */
export function quoted(text: string): string {
  return `"${printable(text).replace(/"/g, '\\"')}"`;
}

/** Why a file could not be read, in words: Node's messages show the system call and the absolute path ("ENOENT: no such file or directory, open …"). */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : REASONS[code];
  return reason ?? printable(message);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
};

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
