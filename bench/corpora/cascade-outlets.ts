/** Outlets that nobody has: agencies by their real names, since those are what articles credit, papers and sites by invented ones. */
import type { Random } from "../../test/support/splitmix32.ts";
import type { Outlet } from "./cascade-types.ts";

const AGENCIES = ["Reuters", "Reuters", "Reuters", "AP", "AFP", "Press Association"] as const;
const TOWNS =
  "Marlford Osterby Calder Penrose Wexley Harrow Dunmore Ashcombe Kelso Lindale Thorpe Merrow Stanwick Elmont Corby Fairhaven".split(
    " ",
  );
const PAPERS = ["Courier", "Herald", "Evening Post", "Gazette", "Chronicle", "Mercury"] as const;
const SITES = ["Online", "Today", "Now", "Live", "Daily"] as const;

export function makeAgency(random: Random): Outlet {
  return {
    ...makeHabits(random),
    name: random.pick(AGENCIES)!,
    kind: "agency",
    curly: random.chance(0.15),
    diligence: 1,
  };
}

/** A paper or a site whose name is not in `taken`, and is added to it. */
export function makeOutlet(random: Random, taken: Set<string>): Outlet {
  const isPrint = random.chance(0.5);
  const habits = makeHabits(random);
  for (;;) {
    const name = `${random.pick(TOWNS)!} ${isPrint ? random.pick(PAPERS)! : random.pick(SITES)!}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return { ...habits, name, kind: isPrint ? "print" : "web" };
  }
}

function makeHabits(random: Random): Omit<Outlet, "name" | "kind"> {
  return {
    curly: random.chance(0.5),
    british: random.chance(0.5),
    softAcronyms: random.chance(0.4),
    spellsNumbers: random.chance(0.6),
    abbreviates: random.chance(0.4),
    diligence: random.pick([0, 0.5, 0.8, 0.95])!,
  };
}
