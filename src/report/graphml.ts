/** Families in GraphML (graphml.graphdrawing.org), which Gephi, yEd and igraph read. */

import type { Findings } from "../findings/index.ts";
import { familyGraph, type FamilyNode } from "./family-graph.ts";
import { overview } from "./overview.ts";
import { visible } from "./visible.ts";

type AttributeType = "string" | "double" | "int" | "boolean";

const NODE_KEYS: readonly (readonly [name: string, type: AttributeType])[] = [
  ["articleId", "string"],
  ["family", "string"],
  ["title", "string"],
  ["outlet", "string"],
  ["publishedAt", "string"],
  ["words", "int"],
  ["root", "boolean"],
  ["lost", "boolean"],
];
const EDGE_KEYS: readonly (readonly [name: string, type: AttributeType])[] = [
  ["probability", "double"],
  ["share", "double"],
  ["uncertain", "boolean"],
];

/**
 * Renders all families as one directed graph from source to derivative. Articles without a family are left out. Linear.
 *
 * Nodes are called `n0`, `n1`, …, since an article id need not be an XML name; the attribute `articleId` holds the id.
 */
export function renderGraphml(findings: Findings): string {
  const { byId } = overview(findings);
  const { nodes, links } = familyGraph(findings.families, byId);
  const numbers = new Map(nodes.map((node, index) => [node, index]));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map(([name, type]) => keyLine("node", name, type)),
    ...EDGE_KEYS.map(([name, type]) => keyLine("edge", name, type)),
    '  <graph id="families" edgedefault="directed">',
  ];
  nodes.forEach((node, index) => {
    lines.push(`    <node id="n${index}">`, ...nodeData(node).map(dataLine), "    </node>");
  });
  links.forEach(({ source, derivative, probability, share, uncertain }, index) => {
    const ends = `source="n${numbers.get(source)}" target="n${numbers.get(derivative)}"`;
    const data = [
      ...(probability === null ? [] : [["probability", probability] as const]),
      ...(share === null ? [] : [["share", share] as const]),
      ["uncertain", uncertain] as const,
    ];
    lines.push(`    <edge id="e${index}" ${ends}>`, ...data.map(dataLine), "    </edge>");
  });
  return `${[...lines, "  </graph>", "</graphml>"].join("\n")}\n`;
}

type Datum = readonly [name: string, value: string | number | boolean];

function nodeData({ name, family, article, isRoot }: FamilyNode): Datum[] {
  const known: Datum[] = [];
  if (article !== null) {
    const { title, outlet, publishedAt, words } = article.article;
    if (title !== null) known.push(["title", title]);
    if (outlet !== null) known.push(["outlet", outlet]);
    if (publishedAt !== null) known.push(["publishedAt", publishedAt]);
    known.push(["words", words]);
  }
  return [["articleId", name], ["family", family], ...known, ["root", isRoot], ["lost", article === null]];
}

function dataLine([name, value]: Datum): string {
  return `      <data key="${name}">${escapeXml(String(value))}</data>`;
}

function keyLine(of: "node" | "edge", name: string, type: AttributeType): string {
  return `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

/** Text content only. `visible` has removed what XML 1.0 cannot hold. */
function escapeXml(text: string): string {
  return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
