/** What is said of a pair, of its family and of the houses must not contradict itself; every article is made up. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/base/index.ts";
import { audit, type Findings } from "../../src/index.ts";

const MILL =
  "The chief executive of Salpa arrived in Calder on Tuesday to meet ministers, unions and the council about the future of the Heron mill.\n\nJuhani Rautio was shown the blackened shell of the pulp store before an hour of talks at the town hall, from which he left without speaking to reporters.";
const MILL_OWN =
  "On Dock Road, residents held up placards. Elsie Groves, who worked in the finishing room for 31 years, wept as the cars went by.";
const PIER =
  "Wreckers began on Monday to take down the old pier of Penmarsh, which two storms had left with a third of its piles.\n\nThe council will keep the bandstand and eleven of the iron lamps, and store them in the tram shed until somebody has a use for them.";
const PIER_OWN =
  "Bill Tarrant, who sold whelks at its gate for forty summers, had come with a folding chair and watched until the light went.";

function articles(title: string, text: string, own: string, other: string): Article[] {
  return [
    { id: "first", outlet: "Calder Journal", publishedAt: "2026-05-06T06:00:00Z", text: `${title}\n\n${text}` },
    { id: "second", outlet: other, publishedAt: "2026-05-06T09:00:00Z", text: `${title} today\n\n${text}\n\n${own}` },
  ];
}

describe("an edition of a paper", () => {
  it.each([
    ["Calder Journal (Docks edition)", MILL, MILL_OWN],
    ["Calder Journal, Docks edition", PIER, PIER_OWN],
    ["Calder Journal – Abendausgabe", MILL, MILL_OWN],
    ["The Calder Journal (online)", PIER, PIER_OWN],
  ])("owes its paper no credit: %s", async (outlet, text, own) => {
    const found = await audit(articles("Talks at the mill and the pier", text, own, outlet));
    expect(found.pairs[0]!.credit).toBe("not-applicable");
    expect(found.pairs[0]!.relation).not.toBe("unrelated");
  });

  it.each([
    ["Calder Editions", MILL, MILL_OWN],
    ["Harrow Journal", PIER, PIER_OWN],
    ["Calder Journal of Medicine", MILL, MILL_OWN],
  ])("is no other paper of a like name: %s", async (outlet, text, own) => {
    const found = await audit(articles("Talks at the mill and the pier", text, own, outlet));
    expect(found.pairs[0]!.credit).toBe("uncredited");
  });
});

/** Two writers about one life and one earthquake: the same dates and figures, in words that follow from them. */
const LIVES: Readonly<Record<string, readonly [string, string]>> = {
  obituaries: [
    `Obituary: Dame Rosalind Thorne, engineer who built the Kell tunnel

Dame Rosalind Thorne, who has died aged 91, was the first woman to lead a major British tunnelling project and for two decades the most feared cross-examiner on any public inquiry.

She was born in Bury on 14 May 1935, the only child of a bus conductor and a mill hand, and won a scholarship to read engineering at Manchester, where she was one of two women in a year of 140.

In 1979 she was appointed chief engineer of the Kell tunnel, which opened four years later, seven months early and £11 million under budget. She was made a dame in 1984.

"Rock doesn't care who you are," she liked to say. "It's very restful."`,
    `Kell tunnel pioneer Rosalind Thorne dies at 91

Dame Rosalind Thorne, the first woman to lead a major British tunnelling project, has died at the age of 91, her family said.

Thorne was chief engineer of the Kell tunnel, which opened in 1983 seven months early and £11 million under budget.

Born in Bury, the only child of a bus conductor and a mill hand, she read engineering at Manchester and was made a dame in 1984.

Her son Mark said: "She went as she would have wished, arguing with a consultant."`,
  ],
  "reports of one notice": [
    `Scossa di terremoto nella notte, paura ma nessun danno

Una scossa di terremoto di magnitudo 4.2 è stata registrata alle 3.14 di questa notte a tre chilometri da Monterivo, a una profondità di 9 chilometri. Lo rende noto l'Istituto di geofisica.

Il sisma è stato avvertito distintamente in tutta la provincia. Molte persone sono scese in strada. Al momento non si segnalano danni a persone o cose. Le scuole resteranno chiuse in via precauzionale.

"Abbiamo passato la notte in macchina, come dieci anni fa", racconta la signora Assunta Del Prete.`,
    `Terremoto a Monterivo, scuole chiuse

Una scossa di terremoto di magnitudo 4.2 è stata registrata alle 3.14 a tre chilometri da Monterivo, a una profondità di 9 chilometri, secondo l'Istituto di geofisica.

La scossa è stata avvertita in tutta la provincia. Non si segnalano danni a persone o cose. Il sindaco Paolo Ricci ha disposto la chiusura delle scuole: "Meglio un giorno di vacanza che un rimorso".`,
  ],
};

function edgesBesidePairs({ pairs, families }: Findings): string[] {
  const open = new Set(
    pairs.filter(({ direction }) => direction.source === null).map(({ a, b }) => [a, b].sort().join(" ")),
  );
  return families
    .flatMap(({ edges }) => edges.map(({ source, derivative }) => [source, derivative].sort().join(" ")))
    .filter((edge) => open.has(edge));
}

describe("a family of two", () => {
  it.each(Object.entries(LIVES))("draws no copy where the pair is told as no copy: %s", async (_, [one, other]) => {
    const found = await audit([
      { id: "late", outlet: "The Capital Times", publishedAt: "2026-06-08T05:00:00Z", text: one },
      { id: "early", outlet: "The Morning Tide", publishedAt: "2026-06-07T18:00:00Z", text: other },
    ]);
    expect(found.pairs[0]!.direction.source).toBeNull();
    expect(edgesBesidePairs(found)).toEqual([]);
    expect(found.families.every(({ root }) => root === null)).toBe(true);
  });

  it("draws the copy where the pair is one", async () => {
    const [first, second] = articles("Talks at the mill and the pier", `${MILL}\n\n${PIER}`, "", "Harrow Chronicle");
    const cut = { ...second!, text: `Salpa's head came to Calder\n\n${MILL}` };
    const found = await audit([
      { ...first!, text: `${first!.text}\n\n(Reporting by Jess Amory; Editing by Tom Roe)` },
      cut,
    ]);
    expect(found.pairs[0]!.direction.source).toBe("a");
    expect(found.families.map(({ root }) => root)).toEqual(["first"]);
    expect(found.families[0]!.edges.map(({ derivative }) => derivative)).toEqual(["second"]);
  });
});

describe("the head of a list of links", () => {
  it.each(["MORE NEWS", "MORE STORIES", "MORE ON THIS"])("is no mark of a wire: %s", async (line) => {
    const [first, second] = articles("Talks at the mill and the pier", `${MILL}\n\n${PIER}`, "", "Harrow Chronicle");
    const found = await audit([{ ...first!, text: `${first!.text}\n\n${line}\nCouncil tax to rise again` }, second!]);
    expect(found.pairs[0]!.direction.evidence.map(({ kind }) => kind)).not.toContain("wire-mark");
  });

  it.each(["MORE", "MORE FOLLOWS", "(MORE)"])("is none, and this is one: %s", async (line) => {
    const [first, second] = articles("Talks at the mill and the pier", `${MILL}\n\n${PIER}`, "", "Harrow Chronicle");
    const found = await audit([{ ...first!, text: `${first!.text}\n\n${line}` }, second!]);
    expect(found.pairs[0]!.direction.evidence.map(({ kind }) => kind)).toContain("wire-mark");
  });
});
