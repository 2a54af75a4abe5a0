/** The one way a string gets into the page. */

import { visible } from "../visible.ts";

declare const brand: unique symbol;

/** Text that is markup already. Only `markup` and `raw` make it. */
export interface Markup {
  readonly markup: string;
  readonly [brand]: true;
}

/** What a template takes. `null`, `undefined` and `false` leave nothing, so that `condition && markup`…` reads well. */
export type Insert = Markup | string | number | false | null | undefined | readonly Insert[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Fit for text and for quoted attributes; control characters and direction overrides become visible signs. */
export function escapeHtml(text: string): string {
  // Most of the thousands of words and numbers in a page hold nothing of the kind.
  return /[^ !#$%(-;=?-_a-~]/.test(text) ? escaped(text) : text;
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * A template whose inserted strings are escaped. Indentation of the template itself is left out, that of inserted text is not.
 *
 * Not called `html`: Prettier would lay out its content anew, and white space has a meaning inside an article's paragraph.
 */
export function markup(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  const pieces = piecesOf(strings);
  let text = pieces[0] ?? "";
  inserts.forEach((insert, index) => {
    text += insertion(insert) + (pieces[index + 1] ?? "");
  });
  return raw(text);
}

/** By the template, which the engine makes once for each place in the code. */
const known = new WeakMap<TemplateStringsArray, readonly string[]>();

function piecesOf(strings: TemplateStringsArray): readonly string[] {
  let pieces = known.get(strings);
  if (pieces === undefined) known.set(strings, (pieces = strings.map((piece) => piece.replace(/\n\s+/g, "\n"))));
  return pieces;
}

/** Takes markup written in this folder as it is. Never pass it text from findings. */
export function raw(markup: string): Markup {
  return { markup } as Markup;
}

/** Web addresses only: `javascript:`, `data:` and relative ones are text, not links. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s\u0000-\u001F\u007F]+$/i.test(url);
}

/** A BCP 47 tag fit for a `lang` attribute, or `null`. */
export function languageTag(language: string | null): string | null {
  return language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : null;
}

function insertion(insert: Insert): string {
  if (insert === null || insert === undefined || insert === false) return "";
  if (typeof insert === "string") return escapeHtml(insert);
  if (typeof insert === "number") return String(insert);
  return "markup" in insert ? insert.markup : insert.map(insertion).join("");
}
