import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, spreadLabel, spreadOf, type Carrier } from "../../src/derive/index.ts";

let voice = 0;
function carrier(house: string | null, day: number | null, more: Partial<Carrier> = {}): Carrier {
  return { outlet: house, house, day, voice: voice++, ...more };
}
const labelOf = (carriers: readonly Carrier[], a: string | null, b: string | null): string =>
  spreadLabel(spreadOf(carriers), a, b);

describe("spreadOf", () => {
  it("calls boilerplate what one outlet repeats over three weeks", () => {
    const carriers = [0, 7, 14].map((day) => carrier("Courier", day));
    expect(spreadOf(carriers)).toMatchObject({ articles: 3, outlets: 1, days: 15 });
    expect(labelOf(carriers, "Courier", "Courier")).toBe("boilerplate");
    expect(labelOf(carriers, "Courier", "Herald")).toBe("undecided");
    expect(
      labelOf(
        [0, 3, 13].map((day) => carrier("Courier", day)),
        "Courier",
        "Courier",
      ),
    ).toBe("undecided");
  });

  it("does not take three runs of one article for boilerplate", () => {
    const carriers = [0, 30, 60].map((day) => carrier("Courier", day, { voice: -1 }));
    expect(labelOf(carriers, "Courier", "Courier")).toBe("undecided");
  });

  it("calls syndication what many outlets carry within days", () => {
    const carriers = Array.from({ length: 300 }, (_, n) => carrier(`Outlet ${n}`, 100 + (n % 3)));
    expect(labelOf(carriers, "Outlet 1", "Outlet 2")).toBe("syndication");
    expect(labelOf(carriers.slice(0, 2), "Outlet 0", "Outlet 1")).toBe("undecided");
  });

  it("counts a publisher group once: thirty papers of one house are not many outlets", () => {
    const carriers = Array.from({ length: 30 }, (_, n) => carrier("Group", 5, { outlet: `Paper ${n}` }));
    expect(labelOf(carriers, "Group", "Group")).toBe("undecided");
  });

  it("tells a background paragraph at home from the story it came with", () => {
    const home = [0, 20, 40, 60].map((day) => carrier("Agency", day));
    const takers = Array.from({ length: 12 }, (_, n) => carrier(`Paper ${n}`, 60 + (n % 2)));
    const carriers = [...home, ...takers];
    expect(labelOf(carriers, "Agency", "Agency")).toBe("boilerplate");
    expect(labelOf(carriers, "Agency", "Paper 1")).toBe("syndication");
    expect(labelOf(carriers, "Paper 1", "Paper 2")).toBe("syndication");
  });

  it("calls boilerplate what many outlets carry evenly over the weeks", () => {
    const carriers = Array.from({ length: 20 }, (_, n) => carrier(`Paper ${n}`, n * 8));
    expect(labelOf(carriers, "Paper 1", "Paper 2")).toBe("boilerplate");
  });

  it("decides nothing without outlets or without dates", () => {
    const named = Array.from({ length: 50 }, (_, n) => carrier(`Outlet ${n}`, null));
    const dated = Array.from({ length: 50 }, (_, n) => carrier(null, n * 7));
    expect(labelOf(named, "Outlet 1", "Outlet 2")).toBe("undecided");
    expect(labelOf(dated, null, null)).toBe("undecided");
    expect(spreadOf(named).days).toBeNull();
    expect(spreadOf(dated).outlets).toBe(0);
  });

  it("says the same for any order of the carriers", () => {
    const any = fc.record({
      house: fc.constantFrom("A", "B", "C", "D", null),
      day: fc.option(fc.integer({ min: 0, max: 60 })),
      voice: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), fc.integer(), (list, seed) => {
        const carriers = list.map((one): Carrier => ({ ...one, outlet: one.house }));
        const shuffled = [...carriers].sort((x, y) => ((x.voice * seed) % 7) - ((y.voice * seed) % 7));
        const [one, other] = [spreadOf(carriers), spreadOf(shuffled)];
        expect({ ...one, homes: [...one.homes].sort() }).toEqual({ ...other, homes: [...other.homes].sort() });
      }),
    );
  });
});

describe("dayOf", () => {
  it("counts days, and takes what is no ISO date for none", () => {
    expect(dayOf("1970-01-02")).toBe(1);
    expect(dayOf("1970-01-02T23:59:00+02:00")).toBe(1);
    for (const stamp of [null, undefined, "", "soon", "1970", "1970-01-021"]) expect(dayOf(stamp)).toBeNull();
  });
});
