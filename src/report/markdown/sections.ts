/** The parts of the Markdown report that are about the corpus as a whole. Each is a list of blocks, empty where there is nothing to say. */

import { UNCERTAIN_BELOW } from "../family-graph.ts";
import { tallyByKind, travellingErrors } from "../mutations.ts";
import type { Overview } from "../overview.ts";
import { editWords } from "../reading.ts";
import { EDIT_NAMES, percent, plural } from "../words.ts";
import { code, inline } from "./escape.ts";
import { heading, leftOut, rows } from "./table.ts";

export function familySection({ findings }: Overview, maxRows: number): string[] {
  if (findings.families.length === 0) return [];
  const lines = findings.families
    .slice(0, maxRows)
    .flatMap((family) => [
      `- ${code(family.id)}: ${plural(family.articles.length, "article")} (${family.articles.slice(0, maxRows).map(code).join(", ")}), ${family.root === null ? "no known root" : `root ${code(family.root)}`}`,
      ...family.edges
        .slice(0, maxRows)
        .map(
          ({ source, derivative, probability }) =>
            `  - ${code(source)} → ${code(derivative)}, ${percent(probability)}${probability < UNCERTAIN_BELOW ? ", uncertain" : ""}`,
        ),
      ...family.lostSources.map(
        ({ id, witnesses }) => `  - lost source ${code(id)} ⇢ ${witnesses.map(code).join(", ")}`,
      ),
    ]);
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
  const errors = travellingErrors(sharing).map(
    ({ erroneous, correct, articles }) =>
      `- “${words(erroneous)}” for “${words(correct)}”, in ${articles.map(code).join(", ")}`,
  );
  return [
    heading(2, "Edits by kind"),
    rows(["Class", "Kind", "Count", "Examples"], lines, [2]),
    ...(errors.length > 0 ? [heading(3, "Errors and where they stand"), errors.join("\n")] : []),
  ];
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
