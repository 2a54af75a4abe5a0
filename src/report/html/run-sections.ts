/** What went wrong, what was cut short, and what it takes to repeat the run. */

import type { Overview } from "../overview.ts";
import { markup } from "./escape.ts";
import type { Section } from "./sections.ts";
import { leftOut, tableOf } from "./table.ts";

export function problemSection({ findings }: Overview, maxRows: number): Section | null {
  const { problems } = findings;
  if (problems.length === 0) return null;
  const rows = problems
    .slice(0, maxRows)
    .map(({ code, input, position, message }) => [
      markup`<code>${input}</code>`,
      markup`${position ?? "–"}`,
      markup`${message}`,
      markup`${code}`,
    ]);
  const body = markup`<p>These inputs were not read, or not in full. Nothing else was affected.</p>
    ${tableOf("Problems", ["Input", "Position", "What is wrong", "Code"], rows, [1])}
    ${leftOut(problems.length - rows.length, "problem")}`;
  return { id: "problems", title: "Problems", body };
}

export function limitSection({ findings }: Overview, maxRows: number): Section | null {
  const { limits } = findings;
  if (limits.length === 0) return null;
  const rows = limits
    .slice(0, maxRows)
    .map(({ limit, value, where }) => [markup`${limit}`, markup`${value}`, markup`${where}`]);
  const body = markup`<p>A bound cut work short here; what lies beyond it was not looked at.</p>
    ${tableOf("Limits reached", ["Limit", "Value", "Where"], rows, [1])}
    ${leftOut(limits.length - rows.length, "limit")}`;
  return { id: "limits", title: "Limits reached", body };
}

export function runSection({ findings }: Overview, maxRows: number): Section {
  const { tool, format, version, parameters, articles } = findings;
  const options = Object.entries(parameters).map(([name, value]) => [
    markup`<code>${name}</code>`,
    markup`<code>${JSON.stringify(value) ?? "–"}</code>`,
  ]);
  const hashes = articles
    .slice(0, maxRows)
    .map(({ id, sha256, length }) => [
      markup`<code>${id}</code>`,
      markup`${length}`,
      markup`<code class="hash">${sha256}</code>`,
    ]);
  const body = markup`<p>${tool.name} ${tool.version}; ${format}, version ${version}; offsets count UTF-16 code units.</p>
    ${options.length > 0 && tableOf("Parameters", ["Parameter", "Value"], options, [])}
    ${
      hashes.length > 0 &&
      markup`<h3>Texts</h3>
        <p>A text with the same SHA-256, taken in UTF-8, is the same text.</p>
        ${tableOf("Texts", ["Article", "Length", "SHA-256"], hashes, [1])}
        ${leftOut(articles.length - hashes.length, "article")}`
    }`;
  return { id: "run", title: "The run", body };
}
