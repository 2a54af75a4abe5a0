/** Edits as tests write them: `{kind|text of a|text of b}`, in a sentence that both sides share. */
import { expect } from "vitest";
import type { ChangeContext, Edit } from "../../src/edit/index.ts";
import { findEdits } from "../../src/edit/index.ts";
import { alignTexts, pairContext } from "./align-texts.ts";
import { marked } from "./marked-text.ts";

/** Shared words around what is tested, so that there is a passage to find edits in. */
const BEFORE = "Wet gravel hid the narrow causeway where seventeen goats grazed beside a rusty tractor. ";
const AFTER = " Behind them stood another cottage, whose chimney leaned over some broken crates.";

export interface FoundEdit {
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  readonly erroneous?: "a" | "b";
}

/** The edits between two versions of one line. */
export function editsBetweenLines(a: string, b: string, knowledge: Partial<ChangeContext> = {}): FoundEdit[] {
  const aText = `${BEFORE}${a}${AFTER}`;
  const bText = `${BEFORE}${b}${AFTER}`;
  const texts = alignTexts(aText, bText, { minSurprise: 12 });
  expect(texts.passages, "one passage").toHaveLength(1);
  const edits = findEdits(texts.passages[0]!, texts.a, texts.b, { ...pairContext(texts.a, texts.b), ...knowledge });
  return edits.map((edit) => described(edit, aText, bText));
}

/** That a marked line gives exactly its edits, read from `a` to `b` and from `b` to `a`. */
export function expectMarked(line: string): void {
  const { source, derivative, edits } = marked(line);
  const wanted = edits.map((edit) => ({
    kind: edit.kind as string,
    a: source.slice(edit.source.start, edit.source.end),
    b: derivative.slice(edit.derivative.start, edit.derivative.end),
  }));
  expect(editsBetweenLines(source, derivative).map(withoutSide)).toEqual(wanted);
  const back = wanted.map(({ kind, a, b }) => ({ kind: OPPOSITE.get(kind) ?? kind, a: b, b: a }));
  const found = editsBetweenLines(derivative, source).map(withoutSide);
  expect(found).toEqual(expect.arrayContaining(back));
  expect(found).toHaveLength(back.length);
}

const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ["insertion", "deletion"],
  ["deletion", "insertion"],
]);

function withoutSide({ kind, a, b }: FoundEdit): FoundEdit {
  return { kind, a, b };
}

function described(edit: Edit, aText: string, bText: string): FoundEdit {
  const found = { kind: edit.kind, a: aText.slice(edit.a.start, edit.a.end), b: bText.slice(edit.b.start, edit.b.end) };
  return edit.erroneous === undefined ? found : { ...found, erroneous: edit.erroneous };
}
