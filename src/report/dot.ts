/**
 * Families in the DOT language of Graphviz, drawn as OpenStemmata draws: grey for what nobody holds, dashed for what is uncertain, no
 * grouped nodes.
 */

import type { Findings } from "../findings/index.ts";
import { familyGraph, type FamilyNode } from "./family-graph.ts";
import { overview } from "./overview.ts";
import { shorten, visibleLine } from "./visible.ts";
import { percent } from "./words.ts";

const TITLE_LIMIT = 48;

/** Renders all families as one directed graph, nodes named by article id. Articles without a family are left out. Linear. */
export function renderDot(findings: Findings): string {
  const { byId } = overview(findings);
  const { nodes, links } = familyGraph(findings.families, byId);
  const lines = [
    "digraph families {",
    "  rankdir=TB;",
    '  node [shape=box, style=rounded, fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10];',
  ];
  for (const node of nodes) lines.push(`  ${quoted(node.name)} [${nodeAttributes(node)}];`);
  const parents = new Map<FamilyNode, number>();
  for (const { derivative } of links) parents.set(derivative, (parents.get(derivative) ?? 0) + 1);
  for (const { source, derivative, probability, share, uncertain } of links) {
    // The share tells something only where there are several sources.
    const part = share !== null && parents.get(derivative)! > 1 ? `, ${percent(share)} of it` : "";
    const attributes = [
      ...(probability === null ? ["color=grey"] : [`label="${percent(probability)}${part}"`, `weight=${probability}`]),
      ...(uncertain ? ["style=dashed"] : []),
    ];
    lines.push(`  ${quoted(source.name)} -> ${quoted(derivative.name)} [${attributes.join(", ")}];`);
  }
  return `${[...lines, "}"].join("\n")}\n`;
}

function nodeAttributes({ name, article, isRoot }: FamilyNode): string {
  if (article === null)
    return `label=${label(["lost source", name])}, color=grey, fontcolor=grey, style="rounded,dashed"`;
  const { outlet, title } = article.article;
  const lines = [outlet, title === null ? null : shorten(title, TITLE_LIMIT), name].filter((line) => line !== null);
  return `label=${label(lines)}${isRoot ? ", penwidth=2" : ""}`;
}

/** In a label a backslash begins an escape (`\N` is the node's name), so it is doubled; `\n` is the line break between the parts. */
function label(lines: readonly string[]): string {
  return `"${lines.map((line) => visibleLine(line).replaceAll("\\", "\\\\").replaceAll('"', '\\"')).join("\\n")}"`;
}

/** A backslash is doubled here too: Graphviz keeps it in a name as it stands, and one before the closing quote would hide the quote. */
function quoted(name: string): string {
  return `"${visibleLine(name).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
