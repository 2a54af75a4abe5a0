/** Whether what a copy says beside the passages is its source in other words or its own: what makes it wholly or partially derived. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../src/align/index.ts";
import { rewordingOf, type Rewording } from "../../src/derive/index.ts";
import { compare, type PairFindings } from "../../src/index.ts";
import { analyzeArticle } from "../../src/pipeline/analyze.ts";
import { alignedPair } from "../../src/pipeline/pair.ts";
import { compareSettings } from "../../src/pipeline/settings.ts";

const AGENCY = [
  "A lighthouse keeper who slept through a storm in which a trawler was lost was dismissed by the harbor trust on Monday.",
  "Tobias Wrenlock, 58, had tended the light at Skarrow Point for 31 years and told the inquiry that he had taken two pills for a toothache.",
  "The trawler Marigold struck the Hen Rocks at 3.40am on February 9 with five men aboard, and four of them drowned.",
  "The survivor, deckhand Euan Spratt, 22, clung to a fish crate for six hours before a ferry from Lundry picked him up.",
  "“I looked for that light all night and it was not there,” Spratt told the inquiry in Port Ambrel.",
  "Inquiry chairman Sir Neville Crake said that the lamp had failed twice in January and that 14 letters about it had gone unanswered.",
  "“A man who is left alone with a worn-out machine should not carry the blame by himself,” he said.",
  "The trust, which has automated nine of its eleven lights, will spend £240,000 on Skarrow Point before the winter.",
];
/** Every fact the agency's, hardly a sentence. */
const REWRITTEN = [
  "Skarrow Point's keeper for 31 years has lost his job for sleeping while four fishermen went to their deaths.",
  "Tobias Wrenlock, 58, had swallowed two pills against a toothache, the inquiry in Port Ambrel was told, and never woke when the lamp went out.",
  "The trawler Marigold struck the Hen Rocks at 3.40am on February 9 with five men aboard.",
  "Only Euan Spratt, a deckhand of 22, lived: a ferry out of Lundry found him six hours later, hanging on to a fish crate.",
  "“I looked for that light all night and it was not there,” Spratt told the inquiry.",
  "Wrenlock was not the only one to blame, in the view of Sir Neville Crake, its chairman. Fourteen letters warning of the lamp, which broke down twice in January, had never been answered.",
  "Now £240,000 is to be found for Skarrow Point, one of the last two of the trust's eleven lights without automation.",
];
/** A reporter's own. */
const OWN = [
  "In the Anchor at Lundry nobody would hear a word against the keeper. “My brother owed his life to Toby twice over,” said Grizel Mott, 71, who mends nets on Chandler Street.",
  "Her nephew Piers Allardyce, who skippers the Bonny Kate, counted 17 wrecks on the chart behind the bar. The Fishermen's League will ask Parliament in May why the oldest lamp on the coast was the last in line.",
];

function relation(a: readonly string[], b: readonly string[]): PairFindings["relation"] {
  const [text, other] = [a.join("\n\n"), b.join("\n\n")];
  const forth = compare({ id: "a", text }, { id: "b", text: other });
  expect(compare({ id: "b", text: other }, { id: "a", text }).relation).toBe(forth.relation);
  return forth.relation;
}

const settings = compareSettings({});

function rewording(copy: readonly string[], source: readonly string[]): Rewording {
  const [a, b] = [copy, source].map((one, k) => analyzeArticle({ id: String(k), text: one.join("\n\n") }, settings));
  return rewordingOf(alignedPair(a!, b!, align(a!.alignable, b!.alignable).passages, settings), "a");
}

const oddsOf = (copy: readonly string[], source: readonly string[]): number => rewording(copy, source).odds;

describe("a copy is wholly derived", () => {
  it("where the rest of it is the source in other words, however little is word for word", () => {
    const { coverage } = compare({ id: "a", text: REWRITTEN.join("\n\n") }, { id: "b", text: AGENCY.join("\n\n") });
    expect(coverage.a).toBeLessThan(0.7);
    expect(relation(REWRITTEN, AGENCY)).toBe("wholly-derived");
  });

  it("not where the rest is a reporter's own", () => {
    const mixed = [AGENCY[0]!, AGENCY[2]!, OWN[0]!, AGENCY[4]!, OWN[1]!];
    expect(relation(mixed, AGENCY)).not.toBe("wholly-derived");
    expect(relation(mixed, AGENCY)).toMatch(/partially-derived|shared-source/);
  });
});

describe("words found beside a quotation that would not count alone", () => {
  const quotation =
    "“He took the horse because he was lonely, and he brought it back because it was lonelier, and I do not know what the law has to say to that.”";
  const one = [
    "A baker who took a police horse from its stable and hid it in his cellar for a week was fined on Friday.",
    `Judge Ottilie Brandt heard that Emil Kraus, of Linden Road, admitted theft and keeping an animal in unfit quarters. His lawyer said: ${quotation}`,
    "The horse, Sultan, had eaten forty pounds of rye bread and was said to be in good spirits.",
  ];
  const other = [
    "A master baker has been punished for taking a mare from the barracks and hiding it in his storeroom.",
    `Kraus, 44, admitted theft, and an offence against the welfare of animals. For the defence it was said: ${quotation}`,
    "Neighbors in the Ropewalk had wondered at the smell since Whitsun, the bench was told by a vet, Hanna Solm.",
  ];

  it("make no copy of what two reporters heard in one room", () => {
    expect(relation(one, other)).toBe("shared-quotation");
  });
});

describe("the odds of a rewording", () => {
  it("are high for a rewrite and low for own reporting", () => {
    expect(oddsOf(REWRITTEN, AGENCY)).toBeGreaterThan(Math.log(20));
    expect(oddsOf(OWN, AGENCY)).toBeLessThan(-Math.log(20));
  });

  it("do not hide paragraphs of own reporting among others that are reworded", () => {
    expect(rewording(REWRITTEN, AGENCY).own).toBeLessThan(Math.log(100));
    for (const at of [0, 3, REWRITTEN.length])
      expect(rewording([...REWRITTEN.slice(0, at), ...OWN, ...REWRITTEN.slice(at)], AGENCY).own).toBeGreaterThan(
        Math.log(100),
      );
  });

  it("are even for a text that says nothing of its own", () => {
    expect(oddsOf(AGENCY, AGENCY)).toBe(0);
  });

  it("fall with every paragraph of own reporting, in whatever place", () => {
    fc.assert(
      fc.property(fc.subarray(REWRITTEN, { minLength: 4 }), fc.nat(7), fc.constantFrom(...OWN), (copy, at, own) => {
        const more = [...copy.slice(0, at), own, ...copy.slice(at)];
        expect(oddsOf(more, AGENCY)).toBeLessThan(oddsOf(copy, AGENCY));
      }),
      { numRuns: 30 },
    );
  });

  it("fall as the other article grows: much of anything is somewhere in a long one", () => {
    const filler = Array.from({ length: 40 }, (_, k) => `Paragraph ${"abcdefghij"[k % 10]!.repeat(5)} of zzqx wvvk.`);
    expect(oddsOf(REWRITTEN, [...AGENCY, ...filler])).toBeLessThan(oddsOf(REWRITTEN, AGENCY));
  });
});
