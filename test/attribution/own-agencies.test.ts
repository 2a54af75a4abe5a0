import { describe, expect, it } from "vitest";
import { AGENCIES, findCredits, type Agency } from "../../src/attribution/index.ts";
import { segment } from "../../src/text/index.ts";

const LONG = ["Water rose in the lower town for a third day.", "Nobody was hurt."].join("\n\n");

function credited(line: string, agencies?: readonly Agency[]): string[] {
  return findCredits(segment(`${line}\n\n${LONG}`), {}, { agencies }).map(({ agency }) => agency);
}

describe("agencies of the caller's own", () => {
  it("go before the built-in ones of the same spelling", () => {
    expect(credited("PORT AMSEL (Reuters) - Water rose.")).toEqual(["Reuters"]);
    const own: Agency[] = [{ name: "Reuters Archive", kind: "agency", aliases: ["Reuters"] }];
    expect(credited("PORT AMSEL (Reuters) - Water rose.", own)).toEqual(["Reuters Archive"]);
  });

  it("leave the built-in ones where they are", () => {
    const own: Agency[] = [{ name: "Nordwire", kind: "agency" }];
    const lines = AGENCIES.filter(({ kind, name }) => kind === "agency" && !/[^\w ]/.test(name)).map(
      ({ name }) => `PORT AMSEL (${name}) - Water rose.`,
    );
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.map((line) => credited(line, own))).toEqual(lines.map((line) => credited(line)));
  });

  it("lose to a longer spelling that begins alike, and win over a shorter one, whichever table has it", () => {
    const first: Agency[] = [{ name: "Associated", kind: "agency" }];
    expect(credited("PORT AMSEL (Associated Press) - Water rose.", first)).toEqual(["Associated Press"]);
    const longer: Agency[] = [{ name: "Reuters Harbor Desk", kind: "agency" }];
    expect(credited("PORT AMSEL (Reuters Harbor Desk) - Water rose.", longer)).toEqual(["Reuters Harbor Desk"]);
  });
});
