/** A house whose articles are in the corpus is known to exist: naming it is a credit, though no table has it. */
import { describe, expect, it } from "vitest";
import { audit, compare, Corpus, type Article } from "../../src/index.ts";

const LEAD =
  "The main road bridge across Kelmouth harbor was closed to all traffic early on Tuesday after inspectors found a crack nearly two meters long in one of its steel girders, officials said.";
const MORE =
  "Long queues of lorries built up on the coastal road within an hour, and the port operator said it had diverted two ships to a harbor further north until divers have seen the piers.";

const WIRE: Article = {
  id: "wire",
  outlet: "Nordwire",
  publishedAt: "2026-04-14T06:30:00Z",
  text: `KELMOUTH (Nordwire) - ${LEAD}\n\n${MORE}`,
};

function paper(text: string, more: Partial<Article> = {}): Article {
  return { id: "paper", outlet: "Gulf Courier", publishedAt: "2026-04-14T09:00:00Z", text, ...more };
}

describe("an outlet of the corpus is credited", () => {
  const copies: [string, Article][] = [
    ["by a byline", paper(`Crack shuts bridge\n\nBy Nordwire\n\n${LEAD}\n\n${MORE}`)],
    ["by a dateline", paper(`Crack shuts bridge\n\nKELMOUTH (Nordwire) - ${LEAD}\n\n${MORE}`)],
    ["at the end of a sentence", paper(`Crack shuts bridge\n\n${LEAD.slice(0, -1)}, Nordwire reports.\n\n${MORE}`)],
    ["by the author in the metadata", paper(`${LEAD}\n\n${MORE}`, { metadata: { author: { name: "Nordwire" } } })],
  ];
  it.each(copies)("%s", (_, copy) => {
    const pair = compare(WIRE, copy);
    expect([pair.direction.source, pair.credit, pair.creditedTo]).toEqual(["a", "credited", ["Nordwire"]]);
  });

  it("also where a folder or feed writes its name small", () => {
    const pair = compare(
      { ...WIRE, outlet: "nordwire" },
      paper(`Crack shuts bridge\n\nBy Nordwire\n\n${LEAD}\n\n${MORE}`),
    );
    expect(pair.credit).toBe("credited");
  });

  it("but not by a word of the language that is its name", () => {
    const pair = compare(
      { ...WIRE, outlet: "Beacon" },
      paper(`Crack shuts bridge\n\n${LEAD}\n\nA lit Beacon reported nothing to anybody on the quay.\n\n${MORE}`),
    );
    // The mark of Nordwire over the source is a credit too, which the copy has not: stripped, and not credited to a lit beacon.
    expect(pair.credit).toBe("stripped");
  });

  it("in a corpus that grew one article at a time as in one read at once", async () => {
    const copy = paper(`Crack shuts bridge\n\nBy Nordwire\n\n${LEAD}\n\n${MORE}`);
    const corpus = new Corpus();
    corpus.add(copy);
    corpus.add(WIRE);
    const grown = await corpus.audit();
    expect(grown.pairs[0]!.credit).toBe("credited");
    expect(grown).toEqual(await audit([WIRE, copy]));
  });
});

describe("a paper's own staff", () => {
  it("is no credit to somebody else, whether or not its outlet is given", () => {
    const text = `Bridge cut\n\nBy Maureen Tolliver, Gazette staff writer\n\n${LEAD}\n\n${MORE}`;
    for (const outlet of ["Gazette", "The Kelmouth Gazette", undefined]) {
      const pair = compare(WIRE, paper(text, { outlet }));
      expect([outlet, pair.credit]).toEqual([outlet, "uncredited"]);
    }
  });

  it("is not told from an agency's where the byline names one", () => {
    const pair = compare(
      WIRE,
      paper(`Bridge cut\n\nBy Jane Doe, Associated Press\n\n${LEAD}\n\n${MORE}`, { outlet: undefined }),
    );
    expect([pair.credit, pair.creditedTo]).toEqual(["miscredited", ["Associated Press"]]);
  });
});

describe("staff and agencies", () => {
  it("owns up to the copy of an agency", () => {
    const pair = compare(
      { ...WIRE, outlet: "Reuters" },
      paper(`Bridge cut\n\nStaff and agencies\n\n${LEAD}\n\n${MORE}`),
    );
    expect(pair.credit).toBe("credited");
  });
});

describe("two articles of one outlet", () => {
  const OWN =
    "The minister told parliament that she takes responsibility for the delay and that a retired judge will lead the review of what went wrong in the autumn.";
  const update: Article = {
    ...WIRE,
    id: "wire-2",
    publishedAt: "2026-04-14T11:00:00Z",
    text: `(Corrects length of crack in paragraph 1)\n\nKELMOUTH (Nordwire) - ${LEAD.replace("two", "three")}\n\n${MORE}\n\n${OWN}`,
  };

  it("are told apart in the reasons", () => {
    const { direction } = compare(WIRE, update);
    const time = direction.evidence.find(({ kind }) => kind === "publication-time");
    expect(time?.text).toBe("Nordwire (wire) is dated 2026-04-14T06:30:00Z, Nordwire (wire-2) 2026-04-14T11:00:00Z");
  });

  it("are not turned round by the note that the later one is a correction", () => {
    const { direction } = compare(WIRE, update);
    expect(direction.source).toBe("a");
    expect(direction.evidence.filter(({ kind }) => kind === "wire-mark").map(({ towards }) => towards)).toEqual(["a"]);
  });
});
