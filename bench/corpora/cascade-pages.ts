/** Pages: a source's own, a copy's, a mosaic's. */
import { draftOf, isVerbatim, type DraftParagraph } from "../../test/support/copy-pieces.ts";
import { PLAIN_WORD } from "../../test/support/copy-words.ts";
import type { Random } from "../../test/support/splitmix32.ts";
import { editText, makeSlips } from "./cascade-desk.ts";
import { blockOf, leadOf, turnedAround, withOwnSentence } from "./cascade-own-text.ts";
import { imposeStyle, withMarks } from "./cascade-style.ts";
import { editFreely } from "./cascade-words.ts";
import type { CascadeStory, Outlet, Page, PageParagraph } from "./cascade-types.ts";

export interface PageHead {
  readonly id: string;
  readonly outlet: Outlet;
  readonly time: number;
}

/** The story as its own outlet prints it: in its style throughout, with a slip now and then. */
export function sourcePage(head: PageHead, story: CascadeStory, random: Random): Page {
  const styled = imposeStyle(draftOf(story.paragraphs), { ...head.outlet, diligence: 1 }, random);
  const made = random.chance(0.35) ? makeSlips(styled, 1 + random.below(2), random) : new Map<string, string>();
  const draft = editFreely(styled, PLAIN_WORD, "spelling-error", (word) => made.get(word));
  const body = bodyOf(draft, null, null).map((paragraph) => ({
    ...paragraph,
    text: withMarks(paragraph.text, head.outlet.curly),
    parent: null,
  }));
  return {
    ...head,
    role: head.outlet.kind === "agency" ? "wire" : "paper",
    headline: story.title,
    dateline: story.dateline,
    origin: head.outlet.kind === "agency" ? head.outlet.name : null,
    body,
    parents: [],
    operations: [],
    slips: new Map([...made].map(([right, wrong]) => [wrong, right])),
  };
}

/** A copy of `parent` as another desk prints it, with text of its own from `pool`. */
export function copyPage(head: PageHead, parent: Page, pool: readonly CascadeStory[], random: Random): Page {
  const whole = draftOf(parent.body.map(({ text }) => text));
  const isUntouched = random.chance(0.06);
  const { draft, operations, slips } = isUntouched
    ? { draft: whole, operations: ["untouched"], slips: parent.slips }
    : editText(whole, parent.slips, head.outlet, random);
  const done = [...operations];
  // Pasted text keeps its marks; a desk that types into a form gets its own.
  const isPasted = random.chance(0.45);
  let body = bodyOf(draft, parent, lineageOf(parent)).map((paragraph) =>
    isPasted ? paragraph : { ...paragraph, text: withMarks(paragraph.text, head.outlet.curly) },
  );
  if (isPasted) done.push("pasted");
  const own = (name: string, probability: number, add: () => readonly PageParagraph[]): void => {
    if (isUntouched || !random.chance(probability)) return;
    body = [...add()];
    done.push(name);
  };
  const printed = (paragraph: PageParagraph): PageParagraph => ({
    ...paragraph,
    text: paragraph.parent === null ? withMarks(paragraph.text, head.outlet.curly) : paragraph.text,
  });
  own("turn-lead", 0.12, () => turnedAround(body));
  own("own-lead", 0.2, () => [printed(leadOf(random.pick(pool)!)), ...body.slice(random.below(2))]);
  own("own-sentence", 0.12, () => withOwnSentence(body, random.pick(pool)!, random));
  own("own-block", 0.35, () => {
    const at = random.chance(0.5) ? body.length : 1 + random.below(Math.max(1, body.length - 1));
    return [
      ...body.slice(0, at),
      ...blockOf(random.pick(pool)!, 1 + random.below(3), random).map(printed),
      ...body.slice(at),
    ];
  });
  own("background", 0.15, () => [...body, ...blockOf(random.pick(pool)!, 4 + random.below(6), random).map(printed)]);
  return {
    ...head,
    role: parent.parents.length === 0 ? "subscriber" : "copy-of-copy",
    headline: random.chance(0.5) ? parent.headline : random.pick([shortened(parent.headline), pool[0]!.title])!,
    dateline: parent.dateline,
    origin: parent.origin ?? parent.outlet.name,
    body,
    parents: [parent.id],
    operations: done,
    slips,
  };
}

/** One article out of two copies: their paragraphs block after block, or by turns. */
export function mosaicPage(head: PageHead, one: Page, other: Page, random: Random): Page {
  const [first, second] = [one.body, other.body].map((body) =>
    body.slice(0, Math.max(2, Math.ceil(body.length * 0.6))),
  ) as [PageParagraph[], PageParagraph[]];
  const byTurns = random.chance(0.4);
  const body = byTurns
    ? Array.from({ length: Math.max(first.length, second.length) }, (_, i) => [first[i], second[i]]).flat()
    : [...first, ...second];
  return {
    ...one,
    ...head,
    role: "mosaic",
    body: body.filter((paragraph) => paragraph !== undefined),
    parents: [...one.parents, ...other.parents],
    operations: [...one.operations, ...other.operations, byTurns ? "mosaic-by-turns" : "mosaic-of-blocks"],
    slips: new Map([...one.slips, ...other.slips]),
  };
}

function shortened(headline: string): string {
  return headline.split(" ").slice(0, 5).join(" ");
}

/** Of the body joined by blank lines. */
function lineageOf(page: Page): Int32Array {
  return Int32Array.from(page.body.flatMap(({ lineage }, i) => [...(i === 0 ? [] : [-1, -1]), ...lineage]));
}

function bodyOf(draft: readonly DraftParagraph[], parent: Page | null, lineage: Int32Array | null): PageParagraph[] {
  return draft.map(({ pieces }) => ({
    text: pieces.map(({ text }) => text).join(""),
    lineage: Int32Array.from(
      pieces.flatMap((piece) =>
        lineage !== null && isVerbatim(piece)
          ? [...lineage.subarray(piece.source.start, piece.source.end)]
          : Array.from({ length: piece.text.length }, () => -1),
      ),
    ),
    parent: pieces.some(({ source }) => source !== null) ? (parent?.id ?? null) : null,
  }));
}
