/** An agency's copy and what papers made of it, audited together: the text that all have it from is here. Every article is made up. */
import { describe, expect, it } from "vitest";
import { audit, type Article, type Findings, type PairFindings } from "../../src/index.ts";

const AGENCY = `CANAL BOAT FAMILY RESCUED FROM WEIR

A family of five were pulled to safety yesterday after their hired narrowboat was swept sideways on to a weir and began to fill with water.

Colin Farrant, 44, his wife Beth and their three daughters spent ninety minutes on the roof of the 57ft boat at Hallow Lock, near Tenbridge, before firemen reached them with a ladder.

The river had risen by more than four feet in a night, and red boards that warn crews not to set out had been put up at six in the morning, the Waterways Trust said.

Mr Farrant, an optician from Leicester, said: "We had been told to keep to the left and we kept to the left. Then the engine died and it was like being on a tea tray. I have never been so frightened in my life."

Station officer Linda Marsh, who led the rescue, said the family had done everything right. "They put on their lifejackets, they stayed with the boat and they rang us. If one of those girls had gone in we would not have found her until the estuary."

The boat, which is worth £85,000, sank at noon. The hire company, Severn Lasses, said it would offer the family another week free of charge.

Nobody from the company would say why the boat had left its berth after the boards went up.`;

const BROADSHEET = `Family of five rescued from roof of sinking narrowboat

A family of five were pulled to safety after their hired narrowboat was swept on to a weir and began to fill with water.

Colin Farrant, 44, his wife Beth and their three daughters spent 90 minutes on the roof of the boat at Hallow Lock, near Tenbridge, before firefighters reached them with a ladder.

The river had risen by more than four feet overnight, and red boards warning crews not to set out had been put up at 6am, the Waterways Trust said.

Mr Farrant, an optician, said: "Then the engine died and it was like being on a tea tray. I have never been so frightened in my life."

Linda Marsh, the station officer who led the rescue, said the family had done everything right. "They put on their lifejackets, they stayed with the boat and they rang us."

The boat, worth £85,000, sank at noon. Severn Lasses, the hire company, said it would offer the family another week free of charge.`;

const TABLOID = `HOLIDAY FAMILY'S 90 MINUTES ON ROOF OF SINKING BOAT

An optician told last night how he, his wife and their three girls clung to the roof of a hired narrowboat as it filled with water on a weir.

Colin Farrant, 44, and Beth were swept sideways at Hallow Lock near Tenbridge when the river rose more than four feet in a night. It took firemen ninety minutes to get a ladder to them.

"We had been told to keep to the left and we kept to the left," said Mr Farrant, of Leicester. "Then the engine died and it was like being on a tea tray."

Red boards had gone up at six in the morning to warn crews not to set out, according to the Waterways Trust. Nobody from the hire firm, Severn Lasses, would say why the £85,000 boat had left its berth after that. It sank at noon, and the firm has offered them another week free of charge.

Station officer Linda Marsh said: "If one of those girls had gone in we would not have found her until the estuary."`;

const REPORT = `Crew plucked off the weir at Hallow

By our own correspondent in Tenbridge

Anglers on the Hallow towpath raised the alarm at ten past ten when a red and green narrowboat came broadside down the flood and lodged on the crest of the weir with people on top of it.

"You could see the little one had no shoes," said Peter Dunnock, who has fished the pool for thirty years. He ran to the lock cottage, where there is a telephone.

Two appliances came from Tenbridge and one from Upper Sodley. The girls came down first, one after the other, wrapped in foil.

Their father, Colin Farrant, told reporters: "I have never been so frightened in my life."`;

function of(id: string, outlet: string, text: string): Article {
  return { id, outlet, text };
}

const WIRE = of("wire", "Pressline", AGENCY);
const PAPERS = [of("broadsheet", "The Chronicle", BROADSHEET), of("tabloid", "The Express Mail", TABLOID)];

function pairOf({ pairs }: Findings, one: string, other: string): PairFindings {
  return pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))!;
}

describe("an agency and the papers that rewrote its copy", () => {
  it("needs no lost source beside the text that has all they share", async () => {
    const findings = await audit([WIRE, ...PAPERS]);
    expect(findings.families).toMatchObject([{ lostSources: [] }]);
    for (const paper of ["broadsheet", "tabloid"]) {
      const pair = pairOf(findings, "wire", paper);
      expect(pair.relation).toBe("wholly-derived");
      expect(pair.direction.source === null ? "wire" : pair[pair.direction.source]).toBe("wire");
    }
  });

  it("does not make one paper the other's source", async () => {
    const pair = pairOf(await audit([WIRE, ...PAPERS]), "broadsheet", "tabloid");
    expect(pair.direction.source).toBeNull();
  });

  it("leaves an independent report out of it", async () => {
    const findings = await audit([WIRE, ...PAPERS, of("report", "Tenbridge Gazette", REPORT)]);
    for (const other of ["wire", "broadsheet", "tabloid"])
      expect(["shared-quotation", "same-event", "unrelated"]).toContain(pairOf(findings, "report", other).relation);
    expect(findings.families[0]!.articles).not.toContain("report");
  });

  it("still misses the agency where it is not here", async () => {
    const third = of(
      "evening",
      "Evening Post",
      BROADSHEET.replace(/^.*\n\n/, "Narrowboat family saved\n\n")
        .replace(
          "they rang us.",
          `they rang us. If one of those girls had gone in we would not have found her until the estuary.`,
        )
        .replace('"Then the engine', '"We had been told to keep to the left and we kept to the left. Then the engine')
        .replace("The boat, worth £85,000, sank at noon. ", ""),
    );
    const findings = await audit([...PAPERS, third]);
    for (const { relation, direction } of findings.pairs.filter(({ a, b }) => a === "tabloid" || b === "tabloid")) {
      expect(relation).not.toBe("same-event");
      expect(direction.source).toBeNull();
    }
  });
});
