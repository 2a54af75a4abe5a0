/** One article of a pair in full: passages tinted and numbered, edits underlined by class, the rest as it is. Linear after sorting. */

import type { Span } from "../../base/index.ts";
import type { BlockFinding, UnmatchedFinding } from "../../findings/index.ts";
import { roleName, unmatchedOf, type EditView, type PairView, type PassageView, type Role } from "../pair-view.ts";
import { editWords } from "../reading.ts";
import { EDIT_NAMES, plural, TEXT_NAMES } from "../words.ts";
import { languageTag, markup, type Insert, type Markup } from "./escape.ts";

/** Code units of one article that are shown; a book-length one would make a page that no browser opens. */
const MAX_SIDE = 200_000;

/** The anchor of a passage on one side of a pair. */
export function passageAnchor(view: PairView, passage: PassageView, role: Role): string {
  return `pair-${view.number}-${role}-${passage.number}`;
}

export function side(view: PairView, role: Role): Markup {
  const { article } = view[role];
  const language = languageTag(article.language);
  const body =
    article.text === undefined ? offsetsOnly(view, role) : wholeText(view, role, article.text, article.blocks);
  return markup`<div class="side ${role}" dir="auto" ${language === null ? null : markup` lang="${language}"`}>
    ${body}
  </div>`;
}

/** Findings saved without texts: where the passages lie, in numbers. */
function offsetsOnly(view: PairView, role: Role): Markup {
  const items = [...view.passages]
    .sort((x, y) => x[role].start - y[role].start)
    .map(
      (passage) =>
        markup`<li>${badge(view, passage, role)} characters ${passage[role].start} to ${passage[role].end}</li>`,
    );
  return markup`<p class="note" lang="en">The findings were saved without texts; offsets count UTF-16 code units.</p>
    <ol class="offsets" lang="en">
      ${items}
    </ol>`;
}

function wholeText(view: PairView, role: Role, text: string, found: readonly BlockFinding[]): Insert {
  if (text.length <= MAX_SIDE) return blocks(view, role, text, found);
  const shown = found
    .filter(({ start }) => start < MAX_SIDE)
    .map((block) => ({ ...block, end: Math.min(block.end, MAX_SIDE) }));
  const left = plural(text.length - MAX_SIDE, "character");
  return markup`${blocks(view, role, text.slice(0, MAX_SIDE), shown)}
    <p class="note" lang="en">The rest of the article, ${left}, is left out here; findings.json has it.</p>`;
}

function blocks(view: PairView, role: Role, text: string, found: readonly BlockFinding[]): Markup[] {
  const layers = layersOf(view, role);
  const cuts = cutsOf(layers, found, text.length);
  const parts: Markup[] = [];
  let position = 0;
  let cut = 0;
  const take = (kind: string, end: number): void => {
    const pieces: Markup[] = [];
    while (position < end) {
      while ((cuts[cut] ?? end) <= position) cut++;
      const next = Math.min(cuts[cut] ?? end, end);
      pieces.push(piece(view, role, text, { start: position, end: next }, layers));
      position = next;
    }
    if (pieces.length > 0) parts.push(markup`<p class="block ${kind}">${pieces}</p>`);
  };
  for (const block of [...found].sort((x, y) => x.start - y.start)) {
    // Text that no block claims is shown all the same: what an audit hides, nobody checks.
    if (text.slice(position, block.start).trim() !== "") take("outside", block.start);
    position = Math.max(position, block.start);
    take(block.kind, block.end);
  }
  if (text.slice(position).trim() !== "") take("outside", text.length);
  return parts;
}

/** The spans that say something about a stretch of text, each kind a list to be walked once from left to right. */
interface Layers {
  readonly passages: Layer<PassageView>;
  readonly edits: Layer<EditView>;
  readonly unmatched: Layer<UnmatchedFinding>;
  readonly credits: Layer<null>;
}

interface Layer<T> {
  readonly entries: readonly { readonly span: Span; readonly value: T }[];
  next: number;
}

function layersOf(view: PairView, role: Role): Layers {
  return {
    passages: layer(view.passages.map((value) => ({ span: value[role], value }))),
    edits: layer(view.passages.flatMap(({ edits }) => edits.map((value) => ({ span: value[role], value })))),
    unmatched: layer(unmatchedOf(view, role).map((value) => ({ span: value, value }))),
    credits: layer(view[role].article.credits.map((span) => ({ span, value: null }))),
  };
}

function layer<T>(entries: readonly { readonly span: Span; readonly value: T }[]): Layer<T> {
  const full = entries.filter(({ span }) => span.end > span.start);
  return { entries: full.sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end), next: 0 };
}

/** The entry that covers a position; of several, the one that began first. Positions must not go back. */
function covering<T>(walked: Layer<T>, position: number): { readonly span: Span; readonly value: T } | null {
  while ((walked.entries[walked.next]?.span.end ?? Infinity) <= position) walked.next++;
  const entry = walked.entries[walked.next];
  return entry !== undefined && entry.span.start <= position ? entry : null;
}

function cutsOf(layers: Layers, found: readonly BlockFinding[], length: number): number[] {
  const spans: Span[] = [...found];
  for (const { entries } of [layers.passages, layers.edits, layers.unmatched, layers.credits]) {
    for (const { span } of entries) spans.push(span);
  }
  return [...new Set([...spans.flatMap(({ start, end }) => [start, end]), length])].sort((x, y) => x - y);
}

function piece(view: PairView, role: Role, text: string, span: Span, layers: Layers): Markup {
  let content = markup`${text.slice(span.start, span.end)}`;
  if (covering(layers.credits, span.start) !== null) content = markup`<span class="credit">${content}</span>`;
  const edit = covering(layers.edits, span.start);
  if (edit !== null) content = marked(content, edit.value, role);
  const unmatched = covering(layers.unmatched, span.start);
  if (unmatched !== null) content = alone(content, unmatched.value, view, role);
  const passage = covering(layers.passages, span.start);
  if (passage === null) return content;
  const number = passage.value.number;
  const isFirst = passage.span.start === span.start;
  const anchor = isFirst ? markup` id="${passageAnchor(view, passage.value, role)}"` : null;
  return markup`<span class="passage" data-passage="${view.number}-${number}"${anchor}>${isFirst && badge(view, passage.value, role)}${content}</span>`;
}

/** The passage's number, a link to the same passage on the other side. */
function badge(view: PairView, passage: PassageView, role: Role): Markup {
  const other: Role = role === "source" ? "derivative" : "source";
  const label = `Passage ${passage.number}, to the ${roleName(view, other)}`;
  const isShown = view[other].article.text !== undefined && passage[other].start < MAX_SIDE;
  const target = isShown ? passageAnchor(view, passage, other) : `pair-${view.number}`;
  return markup`<a class="badge" href="#${target}" aria-label="${label}" lang="en">${passage.number}</a>`;
}

function marked(content: Markup, { edit, source, derivative, erroneous }: EditView, role: Role): Markup {
  const words = `${editWords(source.text) || "∅"} → ${editWords(derivative.text) || "∅"}`;
  const title = `${EDIT_NAMES[edit.kind]} (${edit.class}): ${words}`;
  // The side that has it right is no error: only the other one is shown as such.
  const tone = erroneous !== null && erroneous !== role ? "counterpart" : edit.class;
  return role === "source"
    ? markup`<del class="edit ${tone}" title="${title}">${content}</del>`
    : markup`<ins class="edit ${tone}" title="${title}">${content}</ins>`;
}

function alone(content: Markup, { kind }: UnmatchedFinding, view: PairView, role: Role): Markup {
  const what = `${TEXT_NAMES[kind][0]} that only the ${roleName(view, role)} has`;
  return markup`<span class="alone ${kind}" title="${what}">${content}</span>`;
}
