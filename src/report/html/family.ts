/** A family drawn as layers from left to right: source, derivative, derivative of the derivative. Lost sources and doubtful edges are dashed. */

import type { FamilyFindings } from "../../findings/index.ts";
import { familyGraph, type FamilyGraph, type FamilyLink, type FamilyNode } from "../family-graph.ts";
import type { ArticleView } from "../pair-view.ts";
import { shorten, visibleLine } from "../visible.ts";
import { dateInWords, percent, plural } from "../words.ts";
import { markup, type Markup } from "./escape.ts";

const NODE_WIDTH = 250;
const NODE_HEIGHT = 64;
const COLUMN_GAP = 96;
const ROW_GAP = 18;
const MARGIN = 6;
const NAME_LIMIT = 30;
const LINE_LIMIT = 38;
/** Witnesses of one family that are drawn; the list below the drawing has all of them. */
const MAX_NODES = 60;

interface Placed {
  readonly node: FamilyNode;
  readonly x: number;
  readonly y: number;
}

export function familyFigure(family: FamilyFindings, byId: ReadonlyMap<string, ArticleView>): Markup {
  const graph = familyGraph([family], byId);
  const placed = place(graph);
  const positions = new Map(placed.map((spot) => [spot.node, spot]));
  const width = Math.max(0, ...placed.map(({ x }) => x + NODE_WIDTH)) + MARGIN;
  const height = Math.max(0, ...placed.map(({ y }) => y + NODE_HEIGHT)) + MARGIN;
  const label = `Family ${family.id}: ${plural(family.articles.length, "article")}, ${plural(graph.links.length, "link")}`;
  const left = graph.nodes.length - placed.length;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${`Drawing of ${family.id}`}">
      <svg
        class="family"
        viewBox="0 0 ${width} ${height}"
        width="${width}"
        height="${height}"
        role="img"
        aria-label="${label}"
      >
        ${graph.links.map((link) => drawLink(link, positions))} ${placed.map((spot) => drawNode(spot))}
      </svg>
    </div>
    ${left > 0 && markup`<p class="note">${plural(left, "article")} of this family left out of the drawing; the list has all.</p>`}
    <details>
      <summary>The same as a list</summary>
      <ul>
        ${graph.links.map(linkItem)}
      </ul>
    </details>`;
}

function linkItem({ source, derivative, probability, uncertain }: FamilyLink): Markup {
  const certainty = probability === null ? "" : `, ${percent(probability)}${uncertain ? ", uncertain" : ""}`;
  const lost = source.article === null ? "lost source " : "";
  return markup`<li>${lost}<bdi>${source.name}</bdi> → <bdi>${derivative.name}</bdi>${certainty}</li>`;
}

function place(graph: FamilyGraph): Placed[] {
  const columns = columnsOf(graph);
  // Sources before derivatives, so that a cap on the drawing keeps the roots.
  const drawn = [...graph.nodes].sort((x, y) => (columns.get(x) ?? 0) - (columns.get(y) ?? 0)).slice(0, MAX_NODES);
  const sizes = new Map<number, number>();
  const rows = drawn.map((node) => {
    const column = columns.get(node) ?? 0;
    const row = sizes.get(column) ?? 0;
    sizes.set(column, row + 1);
    return { node, column, row };
  });
  const tallest = Math.max(0, ...sizes.values());
  return rows.map(({ node, column, row }) => ({
    node,
    x: MARGIN + column * (NODE_WIDTH + COLUMN_GAP),
    y: MARGIN + (row + (tallest - (sizes.get(column) ?? 0)) / 2) * (NODE_HEIGHT + ROW_GAP),
  }));
}

/** The longest way from a node without sources decides the column (Kahn 1962). Nodes of a cycle, which no sound family has, stay in the first. */
function columnsOf({ nodes, links }: FamilyGraph): Map<FamilyNode, number> {
  const columns = new Map(nodes.map((node) => [node, 0]));
  const waiting = new Map(nodes.map((node) => [node, 0]));
  const outgoing = new Map<FamilyNode, FamilyNode[]>(nodes.map((node) => [node, []]));
  for (const { source, derivative } of links) {
    waiting.set(derivative, (waiting.get(derivative) ?? 0) + 1);
    outgoing.get(source)?.push(derivative);
  }
  const ready = nodes.filter((node) => waiting.get(node) === 0);
  for (const node of ready) {
    for (const next of outgoing.get(node) ?? []) {
      columns.set(next, Math.max(columns.get(next) ?? 0, (columns.get(node) ?? 0) + 1));
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (left === 0) ready.push(next);
    }
  }
  return columns;
}

function drawNode({ node, x, y }: Placed): Markup {
  const article = node.article?.article;
  const kind = article === undefined ? "lost" : node.isRoot ? "root" : "witness";
  const title = article === undefined ? `A source nobody here holds: ${node.name}` : (article.title ?? node.name);
  const name = article === undefined ? "lost source" : (article.outlet ?? article.title ?? "no outlet");
  return markup`<g class="node ${kind}">
    <title>${title}</title>
    <rect x="${x}" y="${y}" width="${NODE_WIDTH}" height="${NODE_HEIGHT}" rx="5" />
    <text class="name" x="${x + 12}" y="${y + 21}">${shorten(visibleLine(name), NAME_LIMIT)}</text>
    <text class="when" x="${x + 12}" y="${y + 38}">${shorten(visibleLine(node.name), LINE_LIMIT)}</text>
    ${article !== undefined && markup`<text class="when" x="${x + 12}" y="${y + 53}">${dateInWords(article.publishedAt)}</text>`}
  </g>`;
}

function drawLink(link: FamilyLink, positions: ReadonlyMap<FamilyNode, Placed>): Markup | null {
  const from = positions.get(link.source);
  const to = positions.get(link.derivative);
  if (from === undefined || to === undefined) return null;
  const [x1, y1] = [from.x + NODE_WIDTH, from.y + NODE_HEIGHT / 2];
  const [x2, y2] = [to.x - 7, to.y + NODE_HEIGHT / 2];
  const bend = Math.max(30, (x2 - x1) / 2);
  const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  const arrow = `M${x2 + 6} ${y2}l-9 -4.5v9z`;
  return markup`<g class="link${link.uncertain && " uncertain"}">
    <path d="${path}" /><path class="arrow" d="${arrow}" />
    ${link.probability !== null && markup`<text x="${(x1 + x2) / 2}" y="${(y1 + y2) / 2 + 4}">${percent(link.probability)}</text>`}
  </g>`;
}
