/** docs/edits.md: every kind is there, and every example gives its kind and class when it is run. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compare, EDIT_CLASSES, EDIT_KINDS, type EditFinding, type EditKind } from "../../src/index.ts";

const BEFORE = "Wet gravel hid the narrow causeway where seventeen goats grazed beside a rusty tractor. ";
const AFTER = " Behind them stood another cottage, whose chimney leaned over some broken crates.";
const TITLES = ["Style", "Errors", "Substance"];
const OPPOSITE: Partial<Record<EditKind, EditKind>> = { insertion: "deletion", deletion: "insertion" };

const page = readFileSync(new URL("../../docs/edits.md", import.meta.url), "utf8");
const examples = EDIT_CLASSES.map(
  (name) => page.split(`## ${TITLES.find((title) => title.toLowerCase().startsWith(name))}`)[1]!,
).flatMap((section, index) =>
  Array.from(
    section.split("\n## ")[0]!.matchAll(/^\| `([a-z-]+)` \| (.*?) \| (.+) \| (.+) \|$/gm),
    ([, kind, is, from, to]) => ({
      kind: kind as EditKind,
      of: EDIT_CLASSES[index]!,
      is: is!,
      from: from!.replaceAll("¶", "\n\n"),
      to: to!.replaceAll("¶", "\n\n"),
    }),
  ),
);

function editsOf(from: string, to: string): readonly EditFinding[] {
  const pair = compare({ id: "a", text: BEFORE + from + AFTER }, { id: "b", text: BEFORE + to + AFTER });
  return pair.passages.flatMap((passage) => passage.edits);
}

describe("docs/edits.md", () => {
  it("defines every kind of the closed list under its class, and gives an example of it", () => {
    const defined = examples.filter(({ is }) => is.trim() !== "");
    expect(defined.map(({ kind }) => kind).sort()).toEqual(Object.keys(EDIT_KINDS).sort());
    for (const { kind, of } of examples) expect([kind, EDIT_KINDS[kind]]).toEqual([kind, of]);
  });

  it.each(examples)("shows what the program says: $kind: $from", ({ kind, of, from, to }) => {
    const there = editsOf(from, to);
    expect(new Set(there.map((edit) => `${edit.class} ${edit.kind}`))).toEqual(new Set([`${of} ${kind}`]));
    const back = editsOf(to, from);
    expect(new Set(back.map((edit) => `${edit.class} ${edit.kind}`))).toEqual(
      new Set([`${of} ${OPPOSITE[kind] ?? kind}`]),
    );
  });

  it("tells house style by its regularity", () => {
    const text = (word: string): string =>
      `The ${word} left town. Nobody saw the ${word} go, and nobody asked the ${word} to stay where it was that winter.`;
    const flags = (a: string, b: string): unknown[] => editsOf(a, b).map((edit) => edit.houseStyle);
    expect(flags(text("gov't"), text("cabinet"))).toEqual([true, true, true]);
    const twice = text("cabinet").replace("the cabinet go", "the gov't go");
    expect(flags(text("gov't"), twice)).toEqual([undefined, undefined]);
    expect(flags(text("Havel"), text("Kessler"))).toEqual([undefined, undefined, undefined]);
  });
});
