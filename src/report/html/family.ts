/** A family drawn as layers from left to right: source, derivative, derivative of the derivative. Lost sources and doubtful edges are dashed. */

import type { FamilyFindings, LostSourceFindings, Mutation } from "../../findings/index.ts";
import { familyGraph, type FamilyGraph, type FamilyLink, type FamilyNode } from "../family-graph.ts";
import { worstMutations } from "../mutations.ts";
import type { Overview } from "../overview.ts";
import type { ArticleView, PairView } from "../pair-view.ts";
import { editWords } from "../reading.ts";
import { shorten, visibleLine } from "../visible.ts";
import { dateInWords, EDIT_NAMES, oddsOf, percent, plural } from "../words.ts";
import { markup, type Markup } from "./escape.ts";
import { leftOut, tableOf } from "./table.ts";
import { timeStrip } from "./time-strip.ts";

const NODE_WIDTH = 250;
const NODE_HEIGHT = 64;
const COLUMN_GAP = 96;
const ROW_GAP = 18;
const MARGIN = 6;
const NAME_LIMIT = 30;
const LINE_LIMIT = 38;
/** Witnesses of one family that are drawn, and rows of the lists below; nobody reads a drawing of a thousand. */
const MAX_NODES = 40;
/** Of a larger family fewer, those that most others came from: a column of forty that all have one source says no more than one of ten. */
const MAX_NODES_OF_LARGE = 18;
const MAX_LISTED = 60;
const MAX_REASONS = 4;

interface Placed {
  readonly node: FamilyNode;
  readonly x: number;
  readonly y: number;
}

export function familyFigure(family: FamilyFindings, view: Overview): Markup {
  const graph = familyGraph([family], view.byId);
  const placed = place(graph);
  const positions = new Map(placed.map((spot) => [spot.node, spot]));
  const width = Math.max(0, ...placed.map(({ x }) => x + NODE_WIDTH)) + MARGIN;
  const height = Math.max(0, ...placed.map(({ y }) => y + NODE_HEIGHT)) + MARGIN;
  const title = `How the text of ${family.id} traveled`;
  const description = `${plural(family.articles.length, "article")}, ${plural(graph.links.length, "link")}, ${plural(family.lostSources.length, "lost source")}. Sources stand left of what derives from them. The list below says the same in words.`;
  const left = graph.nodes.length - placed.length;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${`Drawing of ${family.id}`}">
      <svg class="family" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${`${title}: ${description}`}">
        <title>${title}</title>
        <desc>${description}</desc>
        ${graph.links.map((link) => drawLink(link, positions))} ${placed.map((spot) => drawNode(spot))}
      </svg>
    </div>
    ${left > 0 && markup`<p class="note">The drawing shows ${placed.length} of ${graph.nodes.length}, first sources and those that most others derive from; and ${left} more.</p>`}
    ${timeStrip(family.articles.flatMap((id) => view.byId.get(id) ?? []))} ${linkList(graph, view)}
    ${family.lostSources.map((lost) => lostText(lost, view.byId))} ${mutationTable(family.mutations ?? [])}`;
}

function linkList(graph: FamilyGraph, { sharing }: Overview): Markup | null {
  if (graph.links.length === 0) return null;
  const pairs = new Map(sharing.map((pair) => [JSON.stringify([pair.pair.a, pair.pair.b].sort()), pair]));
  const shown = graph.links.slice(0, MAX_LISTED);
  const items = shown.map((link) =>
    linkItem(link, pairs.get(JSON.stringify([link.source.name, link.derivative.name].sort()))),
  );
  return markup`<details>
    <summary>The same as a list, with the reasons</summary>
    <ul class="links">
      ${items}
    </ul>
    ${leftOut(graph.links.length - shown.length, "link")}
  </details>`;
}

function linkItem(
  { source, derivative, probability, share, uncertain }: FamilyLink,
  pair: PairView | undefined,
): Markup {
  const lost = source.article === null ? "lost source " : "";
  const certainty = probability === null ? "" : `, direction ${percent(probability)}${uncertain ? ", uncertain" : ""}`;
  const part = share === null ? "" : `, ${percent(share)} of its text`;
  const reasons = pair?.pair.direction.evidence ?? [];
  return markup`<li>
    ${lost}<bdi>${source.name}</bdi> → <bdi>${derivative.name}</bdi>${certainty}${part}
    ${
      reasons.length > 0 &&
      markup`<ul>
      ${reasons
        .slice(0, MAX_REASONS)
        .map(
          ({ towards, text, weight }) =>
            markup`<li>${towards !== pair!.sides.source && "Against it: "}${text} <span class="quiet">(${oddsOf(weight)})</span></li>`,
        )}
    </ul>`
    }
  </li>`;
}

/** What the lost source must have contained, in the words of its witnesses. */
function lostText(
  { id, witnesses, agencies, text }: LostSourceFindings,
  byId: ReadonlyMap<string, ArticleView>,
): Markup | null {
  const named = agencies !== undefined && agencies.length > 0 ? `, credited as ${agencies.join(", ")}` : "";
  const heading = markup`<p>
    <b><bdi>${id}</bdi></b>, a source that nobody here holds${named}: told from what
    ${witnesses.map((witness, index) => markup`${index > 0 && ", "}<code>${witness}</code>`)} share and none of them can
    have from another.
  </p>`;
  const sentences = (text ?? []).slice(0, MAX_LISTED).map(({ article, start, end, support }) => {
    const words = byId.get(article)?.article.text?.slice(start, end);
    const where = `${support.length} of ${witnesses.length}`;
    return markup`<li>
      <span dir="auto">${words === undefined ? `${article}, ${start} to ${end}` : editWords(words)}</span>
      <span class="quiet">(in ${where})</span>
    </li>`;
  });
  if (sentences.length === 0) return heading;
  return markup`${heading}
    <details>
      <summary>What it must have contained: ${plural((text ?? []).length, "sentence")}</summary>
      <ol class="lost-text">
        ${sentences}
      </ol>
      ${leftOut((text ?? []).length - sentences.length, "sentence")}
    </details>`;
}

function mutationTable(mutations: readonly Mutation[]): Markup | null {
  if (mutations.length === 0) return null;
  const shown = worstMutations(mutations, MAX_LISTED);
  const rows = shown.map((mutation) => [
    markup`${EDIT_NAMES[mutation.kind]}`,
    markup`<span dir="auto">${wordsOf(mutation.from)} → ${wordsOf(mutation.to)}</span>`,
    markup`<code>${mutation.introducedBy}</code>`,
    mutation.inheritedBy.length === 0
      ? markup`–`
      : markup`${mutation.inheritedBy.slice(0, 5).map((id) => markup`<code>${id}</code> `)}${mutation.inheritedBy.length > 5 && `and ${mutation.inheritedBy.length - 5} more`}`,
  ]);
  const header = ["Kind", "Change", "Introduced by", "Inherited by"];
  return markup`<details>
    <summary>${plural(mutations.length, "change")} of words on the way, and who has them from whom</summary>
    ${tableOf("Mutations", header, rows, [])} ${leftOut(mutations.length - shown.length, "change")}
  </details>`;
}

function wordsOf(text: string): string {
  return text.trim() === "" ? "∅" : editWords(text);
}

function place(graph: FamilyGraph): Placed[] {
  const columns = columnsOf(graph);
  const taken = new Map<FamilyNode, number>();
  for (const { source } of graph.links) taken.set(source, (taken.get(source) ?? 0) + 1);
  const drawn = [...graph.nodes]
    .sort(
      (x, y) =>
        // Those without a source first, so that a cap on the drawing keeps them.
        Math.min(1, columns.get(x) ?? 0) - Math.min(1, columns.get(y) ?? 0) ||
        (taken.get(y) ?? 0) - (taken.get(x) ?? 0) ||
        (columns.get(x) ?? 0) - (columns.get(y) ?? 0),
    )
    .slice(0, graph.nodes.length > MAX_NODES ? MAX_NODES_OF_LARGE : MAX_NODES);
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
    ${link.probability !== null && markup`<text x="${x2 - 30}" y="${y2 - 7}">${percent(link.probability)}</text>`}
  </g>`;
}
