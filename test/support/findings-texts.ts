/** The invented texts of the findings fixture: one storm, one wire story, those who copied it and those who did not. */

import type { BlockKind } from "../../src/findings/index.ts";
import { marked, type MarkedText } from "./marked-text.ts";

export type BlockText = readonly [kind: BlockKind, text: string];

export const HEADLINE: MarkedText = marked("Storm surge overwhelms tide barrier at Brackwater");
export const STANDFIRST: MarkedText = marked(
  "{substitution|Harbour officials order|Dock bosses order} {number-format|2,400|2400} people out of the lower town as a gate jams open",
);
export const LEAD: MarkedText = marked(
  "A storm surge overwhelmed the {spelling-variant|grey|gray} tide barrier at Brackwater {date|on Sunday|on Monday} night {function-word|after|when} one of its four gates jammed open and the sea ran into the lower town.",
);
export const LOG: MarkedText = marked(
  "The {case|Harbour Board|harbour board} {inflection|claims|claimed} the gate had passed {insertion||a full} inspection in {abbreviation|September|Sept.}{punctuation|,|} but the crew’s log {negation|does not show|shows} a test{deletion| at any time since the spring|}.",
);
export const ENGINEER: MarkedText = marked(
  "{quote-altered|“We heard a bang and then the whole gate would not come down,”|“We heard a bang and the gate would not come down,”} said {name|Marit Oskarsen|Marit Oscarsen}, the duty engineer.",
);
export const POWER: MarkedText = marked(
  "About {number|1,150|1,500} homes lost power{deletion| and the hospital switched to its generators|}, according to {attribution|the grid company Nordlys|officials}.",
);
export const LANDMARK: MarkedText = marked(
  "The barrier{typography| – | — }a {spelling-error|UNESCO|UNESECO} engineering landmark{typography| – | — }opened {reorder|in 1974 at a cost of 90 million crowns|at a cost of 90 million crowns in 1974} and {word-repeated|was|was was} last repaired nine years ago.",
);
export const EVACUATION: MarkedText = marked(
  "Buses carried families to the sports hall on Kirk Hill until three in the morning.{paragraphing|\n\n| }By daylight the water stood a metre deep in Rope Street, and two fishing boats lay across the tram rails.",
);
export const MAYOR_QUOTE: string =
  "“Brackwater has stood up to the sea for six hundred years and it will stand up again,”";

export const SPARE: MarkedText = marked(
  "{name|Oskarsen|Oscarsen} said the spare motor had been sent away for repair in August and had not come back.",
);

export const WIRE: readonly BlockText[] = [
  ["headline", HEADLINE.source],
  ["standfirst", STANDFIRST.source],
  ["byline", "By Ida Lund"],
  ["caption", "The jammed third gate of the Brackwater barrier at dawn on Monday. Photograph: Pål Østby/Northern Wire"],
  ["dateline", "BRACKWATER, 3 November (Northern Wire) —"],
  ["paragraph", LEAD.source],
  ["paragraph", `${MAYOR_QUOTE} said the mayor, Tomas Hale, in a telephone interview. “I have no words for tonight.”`],
  ["paragraph", LOG.source],
  ["paragraph", ENGINEER.source],
  ["paragraph", POWER.source],
  ["paragraph", LANDMARK.source],
  ["paragraph", EVACUATION.source],
  ["paragraph", SPARE.source],
  ["paragraph", "It was the second failure of the third gate in two winters. An inquiry begins on Thursday."],
];

export const LANTERN: readonly BlockText[] = [
  ["headline", HEADLINE.derivative],
  ["standfirst", STANDFIRST.derivative],
  ["byline", "By Lantern Reporters"],
  ["paragraph", LEAD.derivative],
  ["paragraph", LOG.derivative],
  ["paragraph", POWER.derivative],
  ["paragraph", LANDMARK.derivative],
  ["furniture", "More on this topic: Ten storms that changed the coast"],
  ["paragraph", ENGINEER.derivative],
  ["paragraph", EVACUATION.derivative],
  ["paragraph", SPARE.derivative],
  ["paragraph", "The Lantern’s own tide gauge at the fish market stopped at 4.1 metres shortly before midnight."],
  ["paragraph", "Have you been affected? Our reporters at Quay Road would like to hear from you."],
];

/** The whole wire story, reprinted with a sign-off. */
export const REPRINT: readonly BlockText[] = [...WIRE, ["paragraph", "© Northern Wire. Reprinted by licence."]];

export const COMMON: MarkedText = marked(
  "The barrier’s maker, Aldous & Rehn, said in a statement that it “{substitution|deeply regrets|regrets} the distress of the people of Brackwater” and had sent {number|six|four} engineers from its works at Holm.",
);
export const COAST: readonly BlockText[] = [
  ["headline", "Gate maker sends engineers to flooded Brackwater"],
  ["paragraph", COMMON.source],
  ["paragraph", "Shares in the company fell by a tenth at the opening on Monday."],
];
export const SHORE: readonly BlockText[] = [
  ["headline", "Maker ‘regrets’ barrier failure"],
  ["paragraph", COMMON.derivative],
  ["paragraph", "The Shore News asked the company how old the motors were; it did not answer."],
];

export const PROTO: readonly BlockText[] = [
  ["headline", "Brackwater wakes to salt water in the streets"],
  ["paragraph", "Nobody on Rope Street slept. At two the cellar doors went, one after the other, like shots."],
  ["paragraph", `${MAYOR_QUOTE} the mayor told the town meeting at the school.`],
  ["furniture", "Sign up for our newsletter 📬"],
];
export const SCRIPT: readonly BlockText[] = [
  ["headline", "<script>alert(1)</script> & other “tags”: a flood for beginners"],
  [
    "paragraph",
    "What is a storm surge? Wind and low pressure pile the sea up against the land; the tide does the rest.",
  ],
  ["paragraph", "How high was it? 4 < 5 && \"five\" > 'four', as the gauge has it; `rm -rf |` is not the answer."],
];
export const RIGHT_TO_LEFT: readonly BlockText[] = [
  ["headline", "הים עלה על ברקווטר 🌊"],
  ["paragraph", "גל סערה שבר את מחסום הגאות בעיר הנמל, ומאות משפחות עזבו את בתיהן בלילה 👨‍👩‍👧."],
];
export const WIDE: readonly BlockText[] = [
  ["headline", "町の防潮堤、三十年ぶりに点検"],
  ["paragraph", "港の町では先週、古い防潮堤の点検が始まった。門は四つあり、作業は十二月まで続く見込みだ。"],
];
