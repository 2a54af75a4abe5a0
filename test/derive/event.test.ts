import { describe, expect, it } from "vitest";
import { compare } from "../../src/index.ts";

/** One town, one Tuesday. The second and the third name the mayor, the first two the evening and a Memorial something. */
const BRIDGE = `Springfield bridge closed after crack is found

SPRINGFIELD, April 14 - The Memorial Bridge in Springfield was closed to all traffic on Tuesday after inspectors found a crack in a steel beam, Mayor Ellen Ward said.

The bridge over the Platte River, which carries 21,000 vehicles a day, will stay shut for at least three weeks. "We are not taking chances with people's lives," Ward told reporters at Springfield City Hall.

Drivers were sent over the Route 9 crossing, where queues were two miles long on Tuesday evening.`;
const MATCH = `Springfield beat Shelbyville with late penalty

SPRINGFIELD, April 14 - Springfield City beat Shelbyville Rovers 2-1 on Tuesday evening at Memorial Stadium with a penalty in the last minute by captain Luis Ortega.

Shelbyville had gone ahead after 12 minutes through Dean Marsh before Ortega headed in a corner. The win takes Springfield City to third place in the league.

"We never stopped believing," Ortega said after the match, which was seen by 9,400 people.`;
const TAX = `Springfield council votes to raise property tax

SPRINGFIELD, April 14 - The Springfield City Council voted 7-2 on Tuesday evening to raise the property tax by 3 percent from July, the first increase in six years.

Mayor Ellen Ward said the money was needed to repair schools. Councilman Bob Hale, who voted against, said families in Springfield could not bear another burden.

The tax will bring in 4.2 million dollars a year, according to the city's finance department.`;
const FIRE = `Two die in Springfield apartment fire

SPRINGFIELD, April 14 - Two people died and five were hurt when fire broke out in a four-story apartment building on Oak Street in Springfield early on Tuesday, police said.

Fire Chief Dan Riggs said the blaze began on the second floor shortly after 3 a.m. and that a faulty heater may have been the cause.

Residents said no alarm had sounded. The names of the dead were not released.`;
const BRIDGE_AGAIN = `Crack shuts Memorial Bridge for weeks

Traffic in Springfield came to a standstill on Tuesday when the city shut its Memorial Bridge without warning. An inspection had turned up a crack in one of the steel beams that hold up the span across the Platte.

Ellen Ward, the mayor, said she could not say when the bridge would reopen; engineers speak of three weeks or more. Some 21,000 cars and trucks cross it on an average day.

Many turned to the crossing on Route 9, and by evening the line there was two miles long.`;

const relation = (a: string, b: string): string => compare({ id: "a", text: a }, { id: "b", text: b }).relation;

describe("same event", () => {
  it("takes more than a town, its mayor and a day", () => {
    const stories = [BRIDGE, MATCH, TAX, FIRE];
    const pairs = stories.flatMap((a, i) => stories.slice(i + 1).map((b) => relation(a, b)));
    expect(pairs).toEqual(pairs.map(() => "unrelated"));
    expect([MATCH, TAX, FIRE].map((other) => relation(BRIDGE_AGAIN, other))).toEqual(Array(3).fill("unrelated"));
  });

  it("is told of two reports in words of their own", () => {
    expect(relation(BRIDGE, BRIDGE_AGAIN)).toBe("same-event");
  });

  it("does not hang on the date, and May is a word where no day stands beside it", () => {
    const dated = (text: string, date: string): string =>
      text.replaceAll("April 14", date).replaceAll("Tuesday", "Sunday");
    expect(relation(dated(BRIDGE, "May 3"), dated(MATCH, "May 3"))).toBe("unrelated");
    expect(relation(dated(BRIDGE, "14 mai"), dated(TAX, "14 mai"))).toBe("unrelated");
    expect(relation(BRIDGE, dated(BRIDGE_AGAIN, ""))).toBe("same-event");
  });
});
