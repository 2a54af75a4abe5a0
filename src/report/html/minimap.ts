/** Where the passages of a pair lie: the source above, the derivative below, a band for each passage. */

import type { Span } from "../../base/index.ts";
import { EDIT_CLASSES } from "../../findings/index.ts";
import { roleName, type PairView, type PassageView, type Role } from "../pair-view.ts";
import { percent, plural } from "../words.ts";
import { markup, type Markup } from "./escape.ts";

const WIDTH = 1000;
const BAR = 14;
const GAP = 52;
const HEIGHT = 2 * BAR + GAP;

/** An SVG as wide as its place. Marks of substance and errors stand in the lower bar. */
export function minimap(view: PairView): Markup {
  const scale = { source: scaleOf(view, "source"), derivative: scaleOf(view, "derivative") };
  const [source, derivative] = [roleName(view, "source"), roleName(view, "derivative")];
  const label = `${plural(view.passages.length, "passage")}; ${percent(view.pair.coverage[view.sides.source])} of the ${source} above, ${percent(view.pair.coverage[view.sides.derivative])} of the ${derivative} below`;
  return markup`<figure class="minimap">
    <figcaption><span>${source}</span> above, <span>${derivative}</span> below; what is tinted is shared</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">
      <rect class="bar" x="0" y="0" width="${WIDTH}" height="${BAR}" />
      <rect class="bar" x="0" y="${BAR + GAP}" width="${WIDTH}" height="${BAR}" />
      ${view.passages.map((passage) => band(passage, scale))}
      ${view.passages.map((passage) => editMarks(passage, scale.derivative))}
    </svg>
  </figure>`;
}

type Scale = (position: number) => number;

function scaleOf(view: PairView, role: Role): Scale {
  const length = Math.max(1, view[role].article.length);
  return (position) => (position / length) * WIDTH;
}

function band({ source, derivative, passage }: PassageView, scale: Readonly<Record<Role, Scale>>): Markup {
  const upper = edges(source, scale.source);
  const lower = edges(derivative, scale.derivative);
  const middle = HEIGHT / 2;
  const path = [
    `M${upper.left} 0H${upper.right}V${BAR}`,
    `C${upper.right} ${middle} ${lower.right} ${middle} ${lower.right} ${BAR + GAP}V${HEIGHT}H${lower.left}V${BAR + GAP}`,
    `C${lower.left} ${middle} ${upper.left} ${middle} ${upper.left} ${BAR}Z`,
  ].join("");
  return markup`<path class="band ${passage.kind}" d="${path}" />`;
}

function editMarks({ edits }: PassageView, scale: Scale): Markup[] {
  return EDIT_CLASSES.filter((name) => name !== "style").flatMap((name) =>
    edits
      .filter(({ edit }) => edit.class === name)
      .map(({ derivative }) => {
        const { left, right } = edges(derivative, scale);
        const width = rounded(Math.max(2.5, right - left));
        return markup`<rect class="tick ${name}" x="${left}" y="${BAR + GAP}" width="${width}" height="${BAR}" />`;
      }),
  );
}

/** Rounded to a tenth: a coordinate in full double precision would make the page a third longer. */
function edges(span: Span, scale: Scale): { readonly left: number; readonly right: number } {
  return { left: rounded(scale(span.start)), right: rounded(Math.max(scale(span.end), scale(span.start) + 1)) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
