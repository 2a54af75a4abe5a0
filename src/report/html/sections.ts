/** The parts of the page that are about the corpus as a whole. Each is a titled section, or `null` where there is nothing to say. */

import { RELATIONS } from "../../findings/index.ts";
import { tallyByKind } from "../mutations.ts";
import type { Overview } from "../overview.ts";
import type { ArticleView, PairView } from "../pair-view.ts";
import { editWords } from "../reading.ts";
import {
  CREDIT_NAMES,
  dateInWords,
  EDIT_NAMES,
  grouped,
  percent,
  plural,
  RELATION_NAMES,
  relationName,
  relationOfPairs,
} from "../words.ts";
import { markup, type Markup } from "./escape.ts";
import { familyFigure } from "./family.ts";
import { leftOut, tableOf } from "./table.ts";

/** A part of the page with the entry it gets in the list of contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

export function familySection(view: Overview, maxRows: number): Section | null {
  const { families } = view.findings;
  if (families.length === 0) return null;
  const shown = families.slice(0, maxRows).map(
    (family) =>
      markup`<h3><bdi>${family.id}</bdi></h3>
        <p>
          ${plural(family.articles.length, "article")},
          ${family.root === null ? "no known root" : markup`the earliest source here is <code>${family.root}</code>`}.
        </p>
        ${familyFigure(family, view)}`,
  );
  const body = markup`<p>
      Arrows run from source to derivative. Dashed: uncertain, or from a source that nobody here holds.
    </p>
    ${shown} ${leftOut(families.length - shown.length, "family", "families")}`;
  return { id: "families", title: "Families", body };
}

export function articleSection({ articles }: Overview, maxRows: number): Section | null {
  if (articles.length === 0) return null;
  const rows = articles
    .slice(0, maxRows)
    .map(({ number, article, relations }) => [
      markup`${number}`,
      markup`<span class="title" dir="auto">${article.title ?? "no title"}</span><code>${article.id}</code>`,
      markup`<span class="outlet"><bdi>${article.outlet ?? "–"}</bdi></span>`,
      markup`<span class="date">${dateInWords(article.publishedAt)}</span>`,
      markup`${grouped(article.words)}`,
      markup`${[...new Set(article.credits.map(({ agency }) => agency))].join(", ") || "–"}`,
      RELATIONS.filter((relation) => relations.has(relation)).map(
        (relation) => markup`<span class="tally">${relations.get(relation)} ${RELATION_NAMES[relation]}</span>`,
      ),
    ]);
  const header = ["#", "Article", "Outlet", "Published", "Words", "Credits", "Pairs it is in"];
  const body = markup`${tableOf("Articles", header, rows, [0, 4])} ${leftOut(articles.length - rows.length, "article")}`;
  return { id: "articles", title: "Articles", body };
}

/** Every pair that shares text, one row each; those shown in full are links. */
export function pairTable({ sharing }: Overview, shown: number, maxRows: number): Markup {
  const rows = sharing
    .slice(0, maxRows)
    .map((view) => [
      view.number <= shown ? markup`<a href="#pair-${view.number}">${view.number}</a>` : markup`${view.number}`,
      nameCell(view.source),
      nameCell(view.derivative),
      markup`${relationName(view.pair)}`,
      markup`${percent(view.copied)}`,
      markup`${view.decided ? percent(view.pair.direction.probability) : "open"}`,
      markup`${CREDIT_NAMES[view.pair.credit]}`,
    ]);
  const header = ["Pair", "Source", "Derivative", "Relation", "Shared", "Probability", "Credit"];
  return markup`${tableOf("Pairs that share text", header, rows, [0, 4, 5])}
    <p class="note">Where the probability is “open” the order of the two columns means nothing, and “shared” is of the one that has more of it.</p>
    ${leftOut(sharing.length - rows.length, "pair")}`;
}

function nameCell({ article }: ArticleView): Markup {
  const { outlet, id } = article;
  return markup`${outlet !== null && markup`<span class="title"><bdi>${outlet}</bdi></span>`}<code>${id}</code>`;
}

export function apartSection({ apart }: Overview, maxRows: number): Section | null {
  if (apart.length === 0) return null;
  const count = (relation: PairView["pair"]["relation"]): number =>
    apart.filter(({ pair }) => pair.relation === relation).length;
  const sentences = RELATIONS.filter((relation) => count(relation) > 0).map(
    (relation) => markup`<li>${relationOfPairs(relation, count(relation))}.</li>`,
  );
  const rows = apart
    .slice(0, maxRows)
    .map(({ pair }) => [
      markup`<code>${pair.a}</code>`,
      markup`<code>${pair.b}</code>`,
      markup`${relationName(pair)}`,
      markup`${percent(pair.resemblance)}`,
    ]);
  const body = markup`<ul>
      ${sentences}
    </ul>
    <details>
      <summary>${plural(apart.length, "pair")}</summary>
      ${tableOf("Pairs without shared text", ["One article", "The other", "Relation", "Resemblance"], rows, [3])}
      ${leftOut(apart.length - rows.length, "pair")}
    </details>`;
  return { id: "apart", title: "Pairs without shared text", body };
}

export function editSection({ sharing }: Overview): Section | null {
  const tallies = tallyByKind(sharing);
  if (tallies.length === 0) return null;
  const rows = tallies.map((tally) => [
    markup`<span class="class ${tally.class}">${tally.class}</span>`,
    markup`${EDIT_NAMES[tally.kind]}`,
    markup`${grouped(tally.count)}`,
    markup`${tally.examples.map(({ source, derivative }) => markup`<span class="example" dir="auto">${words(source.text)} → ${words(derivative.text)}</span> `)}`,
  ]);
  const body = markup`${tableOf("Edits by kind", ["Class", "Kind", "Count", "Examples"], rows, [2])}`;
  return { id: "edits", title: "Edits by kind", body };
}

function words(text: string): string {
  return text === "" ? "∅" : editWords(text);
}
