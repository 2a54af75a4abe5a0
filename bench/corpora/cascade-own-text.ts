/** Text of a copy's own, taken from stories that are in no other article of the cascade, and reports that share an event and no reporting. */
import type { Random } from "../../test/support/splitmix32.ts";
import { withMarks } from "./cascade-style.ts";
import type { CascadeStory, PageParagraph } from "./cascade-types.ts";

export function ownParagraph(text: string): PageParagraph {
  return { text, lineage: new Int32Array(text.length).fill(-1), parent: null };
}

/** The opening of another story: a lead that nobody else has. */
export function leadOf(story: CascadeStory): PageParagraph {
  return ownParagraph(story.paragraphs[0]!);
}

/** Words at the head of a paragraph that need another before it. */
const NEEDS_MORE =
  /^["“]?(?:He|She|They|It|His|Her|Their|Its|But|And|However|Also|Both|These|Those|This|That|The (?:company|group|firm|official|spokesman|bank|minister))\b|\b(?:he|she|they) (?:said|added)\b/;

/** Some paragraphs of a story in a row, the first of which can be read alone: what a desk puts in makes sense where it stands. */
export function blockOf(story: CascadeStory, count: number, random: Random): PageParagraph[] {
  const starts = story.paragraphs.flatMap((text, i) => (i > 0 && !NEEDS_MORE.test(text) ? [i] : []));
  const start = random.chance(0.4) ? 0 : (random.pick(starts) ?? 0);
  return story.paragraphs.slice(start, start + count).map(ownParagraph);
}

const SAID_FIRST = /^([^,.“”"]{3,60}?) said (?:that )?((?:it|he|she|the|its|a)\b[^“”"]{30,})\.$/u;

/** "X said it will sell Y." becomes "It will sell Y, X said." where the lead is built like that. */
export function turnedAround(body: readonly PageParagraph[]): readonly PageParagraph[] {
  const [lead, ...rest] = body;
  const parts = lead === undefined ? null : SAID_FIRST.exec(lead.text);
  if (lead === undefined || parts === null) return body;
  const [, who, what] = parts as unknown as [string, string, string];
  const text = `${what.charAt(0).toUpperCase()}${what.slice(1)}, ${who} said.`;
  const lineage = new Int32Array(text.length).fill(-1);
  const from = lead.text.indexOf(what);
  for (let k = 1; k < what.length; k++) lineage[k] = lead.lineage[from + k]!;
  return [{ ...lead, text, lineage }, ...rest];
}

/** A sentence of its own at the end of a copied paragraph: not all that is added comes in blocks. */
export function withOwnSentence(
  body: readonly PageParagraph[],
  story: CascadeStory,
  random: Random,
): readonly PageParagraph[] {
  const sentence = /^[^.]{40,200}\.(?= |$)/.exec(random.pick(story.paragraphs)!)?.[0];
  if (sentence === undefined) return body;
  const at = random.below(body.length);
  return body.map((paragraph, i) => {
    if (i !== at) return paragraph;
    const added = ownParagraph(` ${sentence}`);
    const lineage = Int32Array.from([...paragraph.lineage, ...added.lineage]);
    return { ...paragraph, text: paragraph.text + added.text, lineage };
  });
}

/** Characters of a quotation that is worth repeating, and that one would repeat whole. */
const [SHORTEST, LONGEST] = [40, 260];
const FIGURE = /(?<= )\d[\d,.]*\d (?:million|billion|percent|tonnes|dollars|barrels|shares|people|jobs)(?: dollars)?/gu;
/** What reporters put around what everybody was given; each report has its own, since a sentence in common would be copied text. */
const FRAMES: readonly (readonly ((words: string, who: string) => string)[])[] = [
  [
    (words, who) => `"${words}" ${who} told a crowded news conference.`,
    (words, who) => `Asked what would follow, ${who} answered: "${words}"`,
  ],
  [
    (words, who) => `"${words}" were the words that ${who} chose.`,
    (words, who) => `In the prepared text ${who} was blunt. "${words}"`,
  ],
];
const FACTS: readonly (readonly ((figure: string) => string)[])[] = [
  [
    (figure) => `One number stood out for those who had come to listen: ${figure}.`,
    (figure) => `People close to the matter put it at ${figure}, and nobody in the room disagreed.`,
  ],
  [
    (figure) => `Our own count comes to ${figure} as well.`,
    (figure) => `The figure of ${figure} was confirmed by a second person.`,
  ],
];

/** What stands between the first mark and the second, the third and the fourth; nothing where one is missing. */
function quotationsOf(paragraph: string): string[] {
  const parts = paragraph.split(/["“”]/);
  if (parts.length % 2 === 0) return [];
  return parts
    .filter((part, i) => i % 2 === 1 && part.length >= SHORTEST && part.length <= LONGEST)
    .map((part) => part.replace(/,$/, "."));
}

/** A report of the same event by somebody who was there too: own sentences, the quotations and figures that everybody was given. */
export function reportOf(
  event: CascadeStory,
  own: CascadeStory,
  number: number,
  curly: boolean,
  random: Random,
): PageParagraph[] {
  const [frames, facts] = [FRAMES[number % FRAMES.length]!, FACTS[number % FACTS.length]!];
  const text = event.paragraphs.join("\n");
  const quotations = event.paragraphs.flatMap(quotationsOf);
  const figures = text.match(FIGURE) ?? [];
  const who =
    /(?<=said |, |official |minister |chairman |president )[A-Z][a-z]+ [A-Z][a-z]{3,}(?= said| told|[.,])/.exec(
      text,
    )?.[0];
  const borrowed = [
    ...quotations.slice(0, 1 + random.below(3)).map((words) => random.pick(frames)!(words, who ?? "the spokesman")),
    ...figures.slice(0, 1 + random.below(3)).map((figure) => random.pick(facts)!(figure)),
  ];
  const paragraphs = own.paragraphs.slice(0, 5 + random.below(6));
  for (const sentence of borrowed) paragraphs.splice(1 + random.below(paragraphs.length), 0, sentence);
  return paragraphs.map((paragraph) => ownParagraph(withMarks(paragraph, curly)));
}
