/** Text from articles set into Markdown (CommonMark and GitHub's tables) so that it reads as text and nothing else. */

import { visible, visibleLine } from "../visible.ts";

const HTML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** One line: markup characters get a backslash, HTML becomes entities, an address does not turn into a link. */
export function inline(text: string): string {
  return escaped(visibleLine(text));
}

/** Words with the white space at their rim kept, paragraph breaks as `¶`. */
export function passageWords(text: string): string {
  return escaped(visible(text.replace(/\s*\n\s*/g, " ¶ ").replace(/\s+/g, " ")));
}

/** An article's id as code, in as many backticks as it takes. In a table a pipe ends the cell even inside code, hence the entity way out. */
export function code(text: string): string {
  const line = visibleLine(text);
  if (/[|`]/.test(line)) return escaped(line);
  return line === "" ? "(empty)" : `\`${line}\``;
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]{}|#~$!]/g, "\\$&")
    .replace(/[&<>]/g, (sign) => HTML[sign] ?? sign)
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@/gi, "\\$&")
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
