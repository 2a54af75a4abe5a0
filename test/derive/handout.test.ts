/** Text that an office gave to every paper: from the office, not from each other; and what a paper wrote about it is still a copy where another has it. */
import { describe, expect, it } from "vitest";
import { audit, compare, type Article } from "../../src/index.ts";
import type { PairFindings } from "../../src/findings/index.ts";

const LEAD =
  "In der Nacht zum Mittwoch sind unbekannte Täter in das Schulzentrum an der Ahrensfelder Straße eingebrochen und über ein Fenster in den Verwaltungstrakt gelangt.";
const LOOT =
  "Dort durchsuchten sie mehrere Büros und das Lehrerzimmer und entwendeten zwölf Tablet-Computer, eine Geldkassette mit dem Erlös des Schulfestes sowie einen Beamer.";
const DAMAGE =
  "Den Sachschaden schätzen die Ermittler auf rund 9.000 Euro, ein Zusammenhang mit zwei Einbrüchen in Kindertagesstätten der vergangenen Woche wird geprüft.";
const CALL =
  "Wer verdächtige Fahrzeuge im Bereich der Ahrensfelder Straße bemerkt hat, soll sich unter der Nummer 04567/88310 melden.";
const CONTACT = "Rückfragen bitte an: Polizeiinspektion Hollenbek, Pressestelle, Telefon 04567/8831204";
const SCHOOL =
  "Schulleiterin Birte Lorenzen sagte dem Kurier, der Unterricht falle nicht aus, doch müssten drei Klassen ohne die Geräte auskommen, die der Förderverein im Mai mit dem Erlös eines Flohmarkts angeschafft hatte.";

const article = (id: string, outlet: string | null, ...paragraphs: readonly string[]): Article => ({
  id,
  text: paragraphs.join("\n\n"),
  ...(outlet === null ? {} : { outlet }),
});

const office = article(
  "office",
  "Polizeiinspektion Hollenbek",
  "Einbruch in Schulzentrum",
  LEAD,
  LOOT,
  DAMAGE,
  CALL,
  CONTACT,
);
const bote = article(
  "bote",
  "Hollenbeker Bote",
  "Tablets weg",
  `Wie die Polizei mitteilt, ist die Beute groß. ${LEAD}`,
  LOOT,
  DAMAGE,
);
const kurier = article(
  "kurier",
  "Nordkreis-Kurier",
  "Schulfest-Erlös gestohlen",
  LEAD,
  LOOT,
  `${DAMAGE} Das geht aus einer Mitteilung hervor.`,
  SCHOOL,
);
const echo = article(
  "echo",
  "Hollenbek-Echo",
  "Drei Klassen ohne Tablets",
  SCHOOL.replace("sagte dem Kurier, der", "sagte, der"),
  LEAD,
);

const derived = ({ relation }: PairFindings): boolean => relation.endsWith("derived") || relation === "duplicate";

describe("two papers that print one office's text", () => {
  it("have it from a third, if they say that it was announced", () => {
    const pair = compare(bote, kurier);
    expect(pair.relation).toBe("shared-source");
    expect(pair.direction.source).toBeNull();
    expect(pair.credit).toBe("not-applicable");
    expect(compare(kurier, bote).relation).toBe("shared-source");
  });

  it("have it from the office where its text is here, and credit it", async () => {
    const { pairs, families } = await audit([office, bote, kurier]);
    const of = (x: string, y: string): PairFindings =>
      pairs.find(({ a, b }) => [a, b].sort().join() === [x, y].sort().join())!;
    for (const paper of ["bote", "kurier"]) {
      const pair = of("office", paper);
      expect(derived(pair)).toBe(true);
      expect(pair[pair.direction.source!]).toBe("office");
      expect(pair.credit).toBe("credited");
    }
    expect(of("bote", "kurier")).toMatchObject({ relation: "shared-source", via: "office" });
    expect(families).toMatchObject([{ root: "office", lostSources: [] }]);
  });
});

describe("a paper's own report about an office's text", () => {
  it("is copied by who has its own part of it, and the paper that was told something is the source", () => {
    const pair = compare(kurier, echo);
    expect(derived(pair)).toBe(true);
    expect(pair.direction.source).toBe("a");
    expect(pair.credit).toBe("uncredited");
  });
});

describe("credit to an office", () => {
  const print = (line: string): Article =>
    article("paper", "Nordkreis-Kurier", "Einbruch", `${line} ${LEAD}`, LOOT, DAMAGE);
  const credit = (line: string, source: Article = office): string => compare(source, print(line)).credit;

  it.each([
    "Die Polizei sucht Zeugen, teilte sie mit.",
    "Laut Polizei war es dunkel.",
    "Die Polizeiinspektion Hollenbek bittet um Hilfe, so die Beamten.",
  ])("is given by: %s", (line) => {
    expect(credit(line)).toBe("credited");
  });

  it("is not given by a text that says nothing of it", () => {
    expect(credit("Es war dunkel in dieser Nacht.")).toBe("uncredited");
  });

  it("is none to a paper that printed the same", () => {
    const paper = {
      ...office,
      outlet: "Hollenbeker Bote",
      publishedAt: "2025-01-01",
      text: [office.text.split("\n\n")[0], LEAD, LOOT, DAMAGE, SCHOOL.replace("dem Kurier", "dem Boten")].join("\n\n"),
    };
    const copy = { ...print("Laut Polizei war es dunkel."), publishedAt: "2025-01-03" };
    expect(compare(paper, copy).credit).not.toBe("credited");
  });
});

describe("text in which nobody speaks", () => {
  const RECIPE = [
    "Heat the oven to 200C. Halve the squash lengthways, scoop out the seeds and cut the flesh into wedges the width of two fingers, then roast for 40 minutes until the edges catch.",
    "Meanwhile, soften the shallots in a third of the butter until they slump but have not coloured, stir in the barley until every grain glistens and pour in the stock a ladle at a time.",
    "When the barley is tender but still has some bite, beat in the cheese and lemon juice, cover and leave to stand while the sage leaves crisp in the remaining butter.",
  ];
  const short = article(
    "weekly",
    "The Weekly Table",
    "Squash with barley",
    RECIPE[0]!.replace("Heat the oven to 200C.", "Set the oven at gas mark 6.").replace("lengthways, ", ""),
    RECIPE[1]!,
    RECIPE[2]!.replace("is tender but still has some bite", "is tender"),
  );
  const long = article(
    "evening",
    "Evening Dispatch",
    "Supper for four",
    "Pumpkins get all the attention in October, but it is the humble butternut that comes home from the market.",
    RECIPE[0]!,
    RECIPE[1]!.replace("Meanwhile, soften", "Soften").replace("until every grain glistens ", ""),
    RECIPE[2]!,
  );

  it("accuses neither of two papers", () => {
    expect(compare(short, long)).toMatchObject({ relation: "shared-source", direction: { source: null } });
  });

  it("is credited where it is credited", () => {
    const credited = { ...long, text: `${long.text}\n\nThis recipe first appeared in The Weekly Table.` };
    expect(compare(short, credited)).toMatchObject({ direction: { source: "a" }, credit: "credited" });
  });
});

describe("a text of nothing but announcements", () => {
  it("takes time in proportion to its length", () => {
    const timeOf = (times: number): number => {
      const text = Array.from({ length: times }, (_, n) => `laut Polizei ${n}`).join(" ");
      const [a, b] = [
        article("a", "Hollenbeker Bote", "Einbruch", text),
        article("b", "Nordkreis-Kurier", "Diebe", `${text} und`),
      ];
      const started = process.cpuUsage();
      compare(a, b);
      const { user, system } = process.cpuUsage(started);
      return user + system;
    };
    timeOf(500);
    // Quadratic would be sixteen times as long.
    expect(timeOf(8000)).toBeLessThan(10 * timeOf(2000));
  }, 120_000);
});
