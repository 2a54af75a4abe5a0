/**
 * Credit from a newsroom's view: what an editor would say of two texts in front of him. Every article is made up; the source is the Halvere Courier's
 * unless its row says otherwise. Worst is to call a text uncredited that credits, next to call one credited that thanks for a picture or a fact.
 */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/base/index.ts";
import { compare } from "../../src/index.ts";
import { P1, P2, P3 } from "../support/bell-story.ts";

const OWN =
  "Along the quay eleven stalls sold smoked mackerel, plum brandy and postcards of the chapel as it stood before the water came, and the ferry to Ostholm ran half empty until after nightfall.";
const OTHER =
  "The chapel's organ, which a farmer pulled from his beet field in February, stays in the museum at Vallis until its bellows are dry, the bishop's office has written to the parish council.";
const BODY = `${P1}\n\n${P2}\n\n${P3}`;

interface Scenario {
  readonly copy: string;
  /** The copy's outlet, the Vallis Post unless given; `null` for none. */
  readonly by?: string | null;
  readonly source?: Partial<Article>;
  readonly more?: Partial<Article>;
  readonly is: string;
  readonly note?: string;
  readonly to?: readonly string[];
}

const top = (line: string): string => `Bell raised\n\n${line}\n\n${BODY}`;
const end = (line: string): string => `Bell raised\n\n${BODY}\n\n${line}`;
const wire = (agency: string, text: string = BODY): Partial<Article> => ({
  text: `Bell raised at Halvere\n\nHALVERE (${agency}) - ${text}`,
});

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "a byline with the paper's name": { copy: top("By Jane Doe, Halvere Courier"), is: "credited" },
  "a byline with the paper's short name": { copy: top("By Jane Doe, The Courier"), is: "credited" },
  "a byline of another paper": {
    copy: top("By Jane Doe, Ostholm Gazette"),
    is: "miscredited",
    to: ["Ostholm Gazette"],
  },
  "the copy's own byline": { copy: top("By John Roe, Vallis Post"), is: "uncredited" },
  "a byline that names nobody but a person": { copy: top("By Jane Doe"), is: "uncredited" },
  "a byline of staff and agencies over a paper's text": { copy: top("By staff and agencies"), is: "uncredited" },
  "the name alone under the text": { copy: end("Halvere Courier"), is: "credited" },
  "the name after a dash": { copy: end("— The Halvere Courier"), is: "credited" },
  "the name in brackets": { copy: end("(Halvere Courier)"), is: "credited" },
  "first published": { copy: end("This article was first published in the Halvere Courier."), is: "credited" },
  "first published, by the short name": { copy: end("This article first appeared in the Courier."), is: "credited" },
  "reprinted with permission": { copy: end("Reprinted with permission from the Halvere Courier."), is: "credited" },
  "material was used": { copy: end("Material from the Halvere Courier was used in this report."), is: "credited" },
  "the paper contributed": { copy: end("The Halvere Courier contributed to this report."), is: "credited" },
  "a source line": { copy: end("Source: Halvere Courier"), is: "credited" },
  "a tip of the hat": { copy: end("h/t Halvere Courier"), is: "credited" },
  "another paper contributed": {
    copy: end("The Ostholm Gazette contributed to this report."),
    is: "miscredited",
    to: ["Ostholm Gazette"],
  },
  "named in the lead": {
    copy: `Bell raised\n\nA bell has been raised, the Halvere Courier reported on Tuesday.\n\n${BODY}`,
    is: "credited",
  },
  "named in the lead by the short name": {
    copy: `Bell raised\n\nA bell has been raised, the Courier newspaper reported on Tuesday.\n\n${BODY}`,
    is: "credited",
  },
  "named in the lead by the short name alone": {
    copy: `Bell raised\n\nA bell has been raised, the Courier reported on Tuesday.\n\n${BODY}`,
    is: "credited",
  },
  "according to": {
    copy: `Bell raised\n\nAccording to the Halvere Courier, a bell has been raised.\n\n${BODY}`,
    is: "credited",
  },
  "as first reported by": {
    copy: `Bell raised\n\nA bell has been raised, as first reported by the Courier.\n\n${BODY}`,
    is: "credited",
  },
  "for one fact, at the end": {
    copy: `Bell raised\n\n${OWN}\n\n${BODY}\n\n${OTHER.replace("the bishop's office has written to the parish council", "the Halvere Courier reported")}`,
    is: "credited",
    note: "in-passing",
  },
  "for one fact, to another paper": {
    copy: `Bell raised\n\n${OWN}\n\n${BODY}\n\n${OTHER.replace("the bishop's office has written to the parish council", "the Ostholm Gazette reported")}`,
    is: "uncredited",
  },
  "for a picture alone": {
    copy: `Bell raised\n\nThe bell on the quay at Halvere on Tuesday. Photo: Halvere Courier\n\n${BODY}`,
    is: "uncredited",
    note: "picture-only",
  },
  "for a picture alone, with the photographer": {
    copy: `Bell raised\n\nThe bell on the quay. (Photo by Jane Doe/Halvere Courier)\n\n${BODY}`,
    is: "uncredited",
    note: "picture-only",
  },
  "for a picture of another": {
    copy: `Bell raised\n\nThe bell on the quay at Halvere on Tuesday. Photo: Ostholm Gazette\n\n${BODY}`,
    is: "uncredited",
  },
  "in advertising for the paper": { copy: end("Follow the Halvere Courier on Facebook."), is: "uncredited" },
  nowhere: { copy: `Bell raised\n\n${OWN}\n\n${BODY}`, is: "uncredited" },
  "in metadata": { copy: `Bell raised\n\n${BODY}`, more: { metadata: { source: "Halvere Courier" } }, is: "credited" },
  "in the canonical address": {
    copy: `Bell raised\n\n${BODY}`,
    source: { url: "https://halverecourier.example/bell" },
    more: {
      url: "https://vallispost.example/bell",
      metadata: { canonical: "https://www.halverecourier.example/bell" },
    },
    is: "credited",
  },
  "an agency's text with its line": {
    source: wire("Reuters"),
    copy: `Bell raised\n\nHALVERE (Reuters) - ${BODY}`,
    is: "credited",
    note: "common-source",
  },
  "an agency's text without its line": {
    source: wire("Reuters"),
    copy: `Bell raised\n\n${OWN}\n\n${BODY}`,
    is: "stripped",
  },
  "an agency's text under another agency's line": {
    source: wire("Reuters"),
    copy: `Bell raised\n\nHALVERE (AFP) - ${BODY}`,
    is: "miscredited",
    to: ["Agence France-Presse"],
  },
  "an agency's text signed by agencies": {
    source: wire("Reuters"),
    copy: end("With inputs from agencies"),
    is: "credited",
  },
  "an agency's text with additional material from agencies": {
    source: wire("Reuters"),
    copy: end("Additional material from agencies."),
    is: "credited",
  },
  "an agency's text, agencies contributed": {
    source: wire("Reuters"),
    copy: end("Agencies contributed."),
    is: "credited",
  },
  "an agency's text, by staff and agencies": {
    source: wire("Reuters"),
    copy: top("By Staff and agencies"),
    is: "credited",
  },
  "an agency's text, from a syndicated feed": {
    source: wire("Reuters"),
    copy: end("(This story has not been edited by our staff and is published from a syndicated feed.)"),
    is: "credited",
  },
  "an agency's text with the copy's byline before a bar": {
    source: { outlet: "Reuters" },
    copy: top("By Jane Doe | Reuters"),
    is: "credited",
  },
  "an agency's own text, credited by its letters": {
    source: { outlet: "Agence France-Presse" },
    copy: end("(AFP)"),
    is: "credited",
  },
  "an agency's picture over its text": {
    source: { outlet: "Reuters" },
    copy: `Bell raised\n\nThe bell on the quay on Tuesday. REUTERS/Jane Doe\n\n${BODY}`,
    is: "uncredited",
    note: "picture-only",
  },
  "an agency's text, signed by an editor and the agency": {
    source: wire("dpa"),
    copy: end("kb/dpa"),
    is: "credited",
    note: "common-source",
  },
  "an agency's text, signed in a bracket behind its last sentence": {
    source: wire("dpa"),
    copy: `Bell raised\n\n${BODY} (dpa/kb)`,
    is: "credited",
    note: "common-source",
  },
  "an agency's text under an agency's picture signed with letters": {
    source: wire("AP"),
    copy: `Bell raised\n\nThe bell on the quay on Tuesday. JH/AP\n\n${BODY}`,
    is: "stripped",
    note: "picture-only",
  },
  "an agency that no table has, by its own mark": {
    source: { outlet: "NordPress" },
    copy: `Bell raised\n\nHALVERE, March 5 (NordPress) - ${BODY}`,
    is: "credited",
  },
  "an agency that no table has, whose mark the copy lost": {
    source: { outlet: "Ostholm Gazette", ...wire("NordPress") },
    copy: `Bell raised\n\n${OWN}\n\n${BODY}`,
    is: "stripped",
  },
  "an agency's line over what a paper had first, without one": {
    copy: `Bell raised\n\nHALVERE (Reuters) - ${BODY}`,
    is: "not-applicable",
    to: ["Reuters"],
  },
  "the mark of an agency that nobody knows": {
    copy: `Bell raised\n\nHALVERE, March 5 (NordPress) - ${BODY}`,
    is: "uncredited",
  },
  "in the canonical address of a site that nobody placed": {
    copy: `Bell raised\n\n${BODY}`,
    more: { url: "https://vallispost.example/bell", metadata: { canonical: "https://hc-media.example/bell" } },
    is: "uncredited",
  },
  "in a link to the original alone": {
    copy: `Bell raised\n\n${BODY}`,
    source: { url: "https://halverecourier.example/bell" },
    more: {
      url: "https://vallispost.example/bell",
      metadata: { "original-url": "https://halverecourier.example/bell" },
    },
    is: "credited",
  },
  "a pointer before the text": {
    copy: `Bell raised\n\nVia Halvere Courier:\n\n${BODY}`,
    is: "credited",
  },
  "with files from the paper": { copy: end("With files from the Halvere Courier"), is: "credited" },
  "additional reporting by the paper": { copy: end("Additional reporting by the Halvere Courier."), is: "credited" },
  "read the original": { copy: end("Read the original story in the Halvere Courier."), is: "credited" },
  "the paper's copyright": { copy: end("© 2024 Halvere Courier. All rights reserved."), is: "credited" },
  "the copy's own copyright": { copy: end("© 2024 Vallis Post. All rights reserved."), is: "uncredited" },
  "the copyright of a third": { copy: end("© 2024 Ostholm Gazette. All rights reserved."), is: "uncredited" },
  "in partnership with the paper": {
    copy: end("This story is published in partnership with the Halvere Courier."),
    is: "credited",
  },
  "one of the paper's own named for it": {
    copy: `Bell raised\n\nA bell has been raised, the Halvere Courier's Jane Doe reported on Tuesday.\n\n${BODY}`,
    is: "credited",
  },
  "denied to be the paper's": {
    copy: end("This content was not created by the Halvere Courier."),
    is: "uncredited",
  },
  "the wire's copyright over the wire's text": {
    source: wire("AP"),
    copy: end("Copyright 2024 The Associated Press. All rights reserved."),
    is: "credited",
    note: "common-source",
  },
  "a paper's text with its reporter's address": { copy: end("jane.doe@vallispost.example"), is: "uncredited" },
  "the letters of a paper": {
    source: { outlet: "Wall Street Journal" },
    copy: `Bell raised\n\nA bell has been raised, the Journal reported on Tuesday.\n\n${BODY}`,
    is: "credited",
  },
  "a name that two great papers have": {
    source: { outlet: "Los Angeles Times" },
    copy: `Bell raised\n\nA bell has been raised, the Times reported on Tuesday.\n\n${BODY}`,
    is: "credited",
  },
  "a station without the word News": {
    source: { outlet: "CBS News" },
    copy: `Bell raised\n\nA bell has been raised, CBS reported on Tuesday.\n\n${BODY}`,
    is: "credited",
  },
  "the paper asks for comment, and copies": {
    copy: `Bell raised\n\n${BODY}\n\nThe Vallis Post has contacted the salvage master for comment.`,
    is: "uncredited",
  },
  "one house in two editions": { copy: `Bell raised\n\n${BODY}`, by: "The Halvere Courier", is: "not-applicable" },
  "nobody said who published what, and a byline of a person": {
    copy: top("By Jane Doe"),
    by: null,
    source: { outlet: undefined },
    is: "uncredited",
  },
  "nobody said who published what, and a line that names a paper": {
    copy: end("This article was first published in the Halvere Courier."),
    by: null,
    source: { outlet: undefined },
    is: "credited",
  },
};

describe("credit to an editor's eye", () => {
  it.each(Object.entries(SCENARIOS))("%s", (_, { copy, by, source, more, is, note, to }) => {
    const a: Article = {
      id: "a",
      outlet: "Halvere Courier",
      publishedAt: "2024-03-05T08:00:00Z",
      text: `Bell raised at Halvere\n\n${BODY}`,
      ...source,
    };
    const outlet = by === undefined ? "Vallis Post" : (by ?? undefined);
    const b: Article = { id: "b", outlet, publishedAt: "2024-03-06T08:00:00Z", text: copy, ...more };
    for (const pair of [compare(a, b), compare(b, a)]) {
      expect([pair.credit, pair.creditNote]).toEqual([is, note]);
      if (to !== undefined) expect(pair.creditedTo).toEqual(to);
    }
  });
});
