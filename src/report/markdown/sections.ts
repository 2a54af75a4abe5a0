/** The parts of the Markdown report that are about the corpus as a whole. Each is a list of blocks, empty where there is nothing to say. */

import { UNCERTAIN_BELOW } from "../family-graph.ts";
import { tallyByKind, worstMutations } from "../mutations.ts";
import type { Overview } from "../overview.ts";
import { editWords } from "../reading.ts";
import { EDIT_NAMES, percent, plural } from "../words.ts";
import { code, inline } from "./escape.ts";
import { heading, leftOut, rows } from "./table.ts";

/** Articles, links and changes of one family that are listed. */
const MAX_LISTED = 40;

export function familySection({ findings, byId }: Overview, maxRows: number): string[] {
  if (findings.families.length === 0) return [];
  const most = Math.min(maxRows, MAX_LISTED);
  const more = (all: number): string[] => (all > most ? [`  - … and ${all - most} more`] : []);
  const lines = findings.families.slice(0, maxRows).flatMap((family) => {
    const ids = family.articles.slice(0, most).map(code).join(", ");
    const rest = family.articles.length > most ? ` and ${family.articles.length - most} more` : "";
    const mutations = worstMutations(family.mutations ?? [], most);
    return [
      `- ${code(family.id)}: ${plural(family.articles.length, "article")} (${ids}${rest}), ${family.root === null ? "no known root" : `root ${code(family.root)}`}`,
      ...family.edges.slice(0, most).map(({ source, derivative, probability, share }) => {
        const part = share === undefined ? "" : `, ${percent(share)} of its text`;
        return `  - ${code(source)} → ${code(derivative)}, ${percent(probability)}${probability < UNCERTAIN_BELOW ? ", uncertain" : ""}${part}`;
      }),
      ...more(family.edges.length),
      ...family.lostSources.flatMap(({ id, witnesses, agencies, text }) => [
        `  - lost source ${code(id)} ⇢ ${witnesses.map(code).join(", ")}${agencies?.length ? `, credited as ${agencies.map(inline).join(", ")}` : ""}`,
        ...(text ?? []).slice(0, most).map(({ article, start, end, support }) => {
          const sentence = byId.get(article)?.article.text?.slice(start, end);
          return `    - ${sentence === undefined ? code(article) : words(sentence)} (in ${support.length} of ${witnesses.length})`;
        }),
      ]),
      ...mutations.map(
        ({ kind, from, to, introducedBy, inheritedBy }) =>
          `  - ${EDIT_NAMES[kind]}: “${words(from)}” → “${words(to)}”, by ${code(introducedBy)}${inheritedBy.length > 0 ? `, inherited by ${inheritedBy.slice(0, 5).map(code).join(", ")}${inheritedBy.length > 5 ? ` and ${inheritedBy.length - 5} more` : ""}` : ""}`,
      ),
      ...more((family.mutations ?? []).length),
    ];
  });
  return [heading(2, "Families"), lines.join("\n"), ...leftOut(findings.families.length - maxRows, "family")];
}

export function editSection({ sharing }: Overview): string[] {
  const tallies = tallyByKind(sharing);
  if (tallies.length === 0) return [];
  const lines = tallies.map((tally) => [
    tally.class,
    EDIT_NAMES[tally.kind],
    String(tally.count),
    tally.examples.map(({ source, derivative }) => `${words(source.text)} → ${words(derivative.text)}`).join("; "),
  ]);
  return [heading(2, "Edits by kind"), rows(["Class", "Kind", "Count", "Examples"], lines, [2])];
}

export function problemSection({ findings }: Overview, maxRows: number): string[] {
  if (findings.problems.length === 0) return [];
  const lines = findings.problems
    .slice(0, maxRows)
    .map(({ code: name, input, position, message }) => [
      name,
      code(input),
      position === null ? "–" : String(position),
      inline(message),
    ]);
  return [
    heading(2, "Problems"),
    rows(["Code", "Input", "Position", "Message"], lines, [2]),
    ...leftOut(findings.problems.length - lines.length, "problem"),
  ];
}

export function limitSection({ findings }: Overview, maxRows: number): string[] {
  if (findings.limits.length === 0) return [];
  const lines = findings.limits
    .slice(0, maxRows)
    .map(({ limit, value, where }) => [inline(limit), String(value), inline(where)]);
  return [
    heading(2, "Limits reached"),
    rows(["Limit", "Value", "Where"], lines, [1]),
    ...leftOut(findings.limits.length - lines.length, "limit"),
  ];
}

export function runSection({ findings }: Overview, maxRows: number): string[] {
  const { tool, version, parameters, articles } = findings;
  const lines = Object.entries(parameters).map(([name, value]) => [inline(name), inline(JSON.stringify(value) ?? "–")]);
  const hashes = articles.slice(0, maxRows).map(({ id, sha256 }) => `- ${code(id)}: \`${sha256}\``);
  return [
    heading(2, "Run"),
    `${tool.name} ${inline(tool.version)}, findings version ${version}. Texts by SHA-256:`,
    ...(hashes.length > 0 ? [hashes.join("\n")] : ["none"]),
    ...leftOut(articles.length - hashes.length, "article"),
    ...(lines.length > 0 ? [rows(["Parameter", "Value"], lines, [])] : []),
  ];
}

function words(text: string): string {
  return text === "" ? "∅" : inline(editWords(text));
}
