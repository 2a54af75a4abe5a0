/** Findings made by hand: every kind of edit, evidence, credit, loss and oddity that a renderer has to have words for. */

import { createHash } from "node:crypto";
import type {
  ArticleFindings,
  BlockFinding,
  CreditFinding,
  Findings,
  PairFindings,
  PassageFinding,
  QuoteFinding,
  Side,
  UnmatchedFinding,
  UnmatchedKind,
} from "../../src/findings/index.ts";
import * as texts from "./findings-texts.ts";
import { placeEdits, type MarkedText } from "./marked-text.ts";

interface Known {
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  readonly url?: string;
  readonly quotes?: readonly (readonly [text: string, speaker: string | null])[];
  readonly credits?: readonly (readonly [
    text: string,
    agency: string,
    kind: CreditFinding["kind"],
    scope: CreditFinding["scope"],
  ])[];
}

/** Where a text stands in an article. It must stand there exactly once, or the fixture would be ambiguous. */
export function spanOf(article: ArticleFindings, text: string): { readonly start: number; readonly end: number } {
  const start = article.text?.indexOf(text) ?? -1;
  if (start < 0 || article.text?.indexOf(text, start + 1) !== -1) throw new Error(`${article.id}: not once: ${text}`);
  return { start, end: start + text.length };
}

/** As the findings count them: one per character in unspaced scripts. */
function wordsOf(text: string): number {
  const spaced = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, " $& ");
  return spaced.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function makeArticle(id: string, parts: readonly texts.BlockText[], known: Known = {}): ArticleFindings {
  let text = "";
  const blocks: BlockFinding[] = [];
  for (const [kind, whole] of parts) {
    for (const part of whole.split("\n\n")) {
      if (text !== "") text += "\n\n";
      blocks.push({ kind, start: text.length, end: text.length + part.length });
      text += part;
    }
  }
  const bare = {
    id,
    outlet: known.outlet ?? null,
    publishedAt: known.publishedAt ?? null,
    title: parts[0]?.[1] ?? null,
    language: known.language ?? "en",
    url: known.url ?? null,
    length: text.length,
    words: wordsOf(text),
    sha256: createHash("sha256").update(text).digest("hex"),
    text,
    blocks,
    quotes: [] as readonly QuoteFinding[],
    credits: [] as readonly CreditFinding[],
  };
  return {
    ...bare,
    quotes: (known.quotes ?? []).map(([quote, speaker]) => ({ ...spanOf(bare, quote), speaker })),
    credits: (known.credits ?? []).map(([credit, agency, kind, scope]) => ({
      ...(credit === "" ? { start: 0, end: 0 } : spanOf(bare, credit)),
      kind,
      agency,
      scope,
    })),
  };
}

const wireKnown: Known = {
  outlet: "Northern Wire",
  publishedAt: "2024-11-03T23:10:00Z",
  url: "https://wire.example/brackwater",
  quotes: [
    [texts.MAYOR_QUOTE, "Tomas Hale"],
    ["“I have no words for tonight.”", "Tomas Hale"],
    ["“We heard a bang and then the whole gate would not come down,”", "Marit Oskarsen"],
  ],
  credits: [
    ["(Northern Wire)", "Northern Wire", "dateline", "article"],
    ["Photograph: Pål Østby/Northern Wire", "Northern Wire", "caption", "picture"],
  ],
};
const wire = makeArticle("001-harbour-wire", texts.WIRE, wireKnown);
const lantern = makeArticle("000-daily-lantern", texts.LANTERN, {
  outlet: "The Daily Lantern",
  publishedAt: "2024-11-04",
  language: "en-US",
  url: "javascript:alert(1)",
  quotes: [["“We heard a bang and the gate would not come down,”", "Marit Oscarsen"]],
});
const reprint = makeArticle("002-evening-post", texts.REPRINT, {
  ...wireKnown,
  outlet: "Evening Post | Late *edition*",
  publishedAt: "2024-11-04T06:00:00+01:00",
  credits: [
    ["© Northern Wire", "Northern Wire", "signoff", "article"],
    ["", "Northern Wire", "metadata", "article"],
  ],
});
const coast = makeArticle("coast", texts.COAST, { outlet: "Coast Herald", publishedAt: "2024-11-04" });
const shore = makeArticle('shore/"news"', texts.SHORE, { outlet: "Shore News", publishedAt: "2024-11-04" });
const proto = makeArticle("__proto__", texts.PROTO, {
  outlet: "Rope Street Review",
  quotes: [[texts.MAYOR_QUOTE, "the mayor"]],
});
const script = makeArticle("script", texts.SCRIPT, { outlet: "Shore News" });
const rightToLeft = makeArticle("rtl", texts.RIGHT_TO_LEFT, { language: "he", publishedAt: "2024-11-04T09:00:00Z" });
const wide = makeArticle("wide", texts.WIDE, { language: "ja" });

const ARTICLES: readonly ArticleFindings[] = [lantern, wire, reprint, coast, shore, proto, script, rightToLeft, wide];

function passage(
  a: ArticleFindings,
  b: ArticleFindings,
  sourceSide: Side,
  text: MarkedText,
  stretch: number,
): PassageFinding {
  const source = spanOf(sourceSide === "a" ? a : b, text.source);
  const derivative = spanOf(sourceSide === "a" ? b : a, text.derivative);
  const edits = placeEdits(text, sourceSide, source.start, derivative.start);
  const spans = sourceSide === "a" ? { a: source, b: derivative } : { a: derivative, b: source };
  const similarity = Math.max(0.5, 1 - 0.06 * edits.length);
  return { ...spans, kind: edits.length === 0 ? "verbatim" : "edited", similarity, stretch, surprise: 120, edits };
}

const only = (side: Side, article: ArticleFindings, kind: UnmatchedKind, text: string): UnmatchedFinding => ({
  in: side,
  kind,
  ...spanOf(article, text),
});

const WIRE_CAPTION =
  "The jammed third gate of the Brackwater barrier at dawn on Monday. Photograph: Pål Østby/Northern Wire";

const wirePair: PairFindings = {
  a: lantern.id,
  b: wire.id,
  resemblance: 0.412,
  containment: { aInB: 0.655, bInA: 0.531 },
  coverage: { a: 0.812, b: 0.6049 },
  relation: "partially-derived",
  direction: {
    source: "b",
    probability: 0.974,
    evidence: [
      {
        kind: "containment",
        towards: "a",
        weight: 0.3,
        text: "The Lantern’s text is the shorter one, yet has words of its own.",
        spans: [],
      },
      {
        kind: "dangling-reference",
        towards: "b",
        weight: 1.9,
        text: "“Oscarsen” is named before anybody says who she is.",
        spans: [{ in: "a", ...spanOf(lantern, "Oscarsen said") }],
      },
      {
        kind: "dropped-text",
        towards: "b",
        weight: 2.4,
        text: "Quotes of a named person were dropped; a copy loses quotes, it rarely finds them.",
        spans: [{ in: "b", ...spanOf(wire, texts.MAYOR_QUOTE) }],
      },
      {
        kind: "misspelling",
        towards: "b",
        weight: 1.1,
        text: "“UNESECO” is misspelt where the other has “UNESCO”.",
        spans: [
          { in: "a", ...spanOf(lantern, "UNESECO") },
          { in: "b", ...spanOf(wire, "UNESCO") },
        ],
      },
      {
        kind: "publication-time",
        towards: "b",
        weight: 0.6,
        text: "The Wire’s text was published a day earlier.",
        spans: [],
      },
      {
        kind: "house-style",
        towards: "b",
        weight: 0.4,
        text: "American spelling in an article that is British elsewhere.",
        spans: [],
      },
      {
        kind: "typographic-seam",
        towards: "b",
        weight: 0.2,
        text: "Dashes change where the copied text begins.",
        spans: [],
      },
      { kind: "inserted-text", towards: "b", weight: 0.2, text: "An inserted clause breaks a sentence.", spans: [] },
      {
        kind: "credit",
        towards: "b",
        weight: 0.9,
        text: "The Wire credits itself in its dateline.",
        spans: [{ in: "b", ...spanOf(wire, "(Northern Wire)") }],
      },
    ],
  },
  passages: [
    passage(lantern, wire, "b", texts.HEADLINE, 0),
    passage(lantern, wire, "b", texts.STANDFIRST, 0),
    passage(lantern, wire, "b", texts.LEAD, 1),
    passage(lantern, wire, "b", texts.LOG, 2),
    passage(lantern, wire, "b", texts.POWER, 3),
    passage(lantern, wire, "b", texts.LANDMARK, 3),
    passage(lantern, wire, "b", texts.ENGINEER, 4),
    passage(lantern, wire, "b", texts.EVACUATION, 5),
    passage(lantern, wire, "b", texts.SPARE, 5),
  ].map((one, index) => ({ ...one, credit: index < 6 ? "stripped" : "uncredited" })),
  unmatched: [
    only("b", wire, "caption", WIRE_CAPTION),
    only("b", wire, "quote", texts.MAYOR_QUOTE),
    only("b", wire, "quote", "“I have no words for tonight.”"),
    only("b", wire, "attribution", "said the mayor, Tomas Hale, in a telephone interview."),
    only(
      "b",
      wire,
      "paragraph",
      "It was the second failure of the third gate in two winters. An inquiry begins on Thursday.",
    ),
    only(
      "a",
      lantern,
      "paragraph",
      "The Lantern’s own tide gauge at the fish market stopped at 4.1 metres shortly before midnight.",
    ),
    only("a", lantern, "sentence", "Have you been affected?"),
  ],
  quotes: [
    {
      status: "altered",
      a: spanOf(lantern, "“We heard a bang and the gate would not come down,”"),
      b: spanOf(wire, "“We heard a bang and then the whole gate would not come down,”"),
    },
    { status: "dropped", a: null, b: spanOf(wire, texts.MAYOR_QUOTE) },
    { status: "dropped", a: null, b: spanOf(wire, "“I have no words for tonight.”") },
  ],
  credit: "stripped",
  creditNote: "picture-only",
};

const whole: MarkedText = { source: wire.text ?? "", derivative: wire.text ?? "", edits: [] };
const reprintPair: PairFindings = {
  a: wire.id,
  b: reprint.id,
  resemblance: 0.97,
  containment: { aInB: 1, bInA: 0.97 },
  coverage: { a: 1, b: 0.981 },
  relation: "duplicate",
  direction: {
    source: "a",
    probability: 0.9991,
    evidence: [
      {
        kind: "credit",
        towards: "a",
        weight: 7,
        text: "The Post’s sign-off names Northern Wire.",
        spans: [{ in: "b", ...spanOf(reprint, "© Northern Wire") }],
      },
    ],
  },
  passages: [passage(wire, reprint, "a", whole, 0)],
  unmatched: [only("b", reprint, "paragraph", "© Northern Wire. Reprinted by licence.")],
  quotes: [{ status: "kept", a: spanOf(wire, texts.MAYOR_QUOTE), b: spanOf(reprint, texts.MAYOR_QUOTE) }],
  credit: "credited",
  creditedTo: ["Northern Wire"],
};

const commonPair: PairFindings = {
  a: coast.id,
  b: shore.id,
  resemblance: 0.31,
  containment: { aInB: 0.52, bInA: 0.5 },
  coverage: { a: 0.7, b: 0.68 },
  relation: "shared-source",
  direction: { source: null, probability: 0.55, evidence: [] },
  passages: [
    {
      ...passage(coast, shore, "a", texts.COMMON, 0),
      spread: { articles: 12, outlets: 9, days: 3, label: "syndication" },
    },
  ],
  unmatched: [only("a", coast, "paragraph", "Shares in the company fell by a tenth at the opening on Monday.")],
  quotes: [],
  credit: "uncredited",
};

const quoted: MarkedText = { source: texts.MAYOR_QUOTE, derivative: texts.MAYOR_QUOTE, edits: [] };
const quotationPair: PairFindings = {
  a: wire.id,
  b: proto.id,
  resemblance: 0.04,
  containment: { aInB: 0.07, bInA: 0.19 },
  coverage: { a: 0.08, b: 0.33 },
  relation: "shared-quotation",
  direction: { source: null, probability: 0.5, evidence: [] },
  passages: [passage(wire, proto, "a", quoted, 0)],
  unmatched: [],
  quotes: [{ status: "kept", a: spanOf(wire, texts.MAYOR_QUOTE), b: spanOf(proto, texts.MAYOR_QUOTE) }],
  credit: "not-applicable",
};

const listed = [wirePair, reprintPair, commonPair, quotationPair];

function apart(a: ArticleFindings, b: ArticleFindings): PairFindings {
  return {
    a: a.id,
    b: b.id,
    resemblance: 0,
    containment: { aInB: 0, bInA: 0 },
    coverage: { a: 0, b: 0 },
    relation: a === wide || b === wide ? "unrelated" : "same-event",
    direction: { source: null, probability: 0.5, evidence: [] },
    passages: [],
    unmatched: [],
    quotes: [],
    credit: "not-applicable",
  };
}

export const FIXTURE: Findings = {
  format: "wirecopy-findings",
  version: 1,
  offsetUnit: "utf16",
  tool: { name: "wirecopy", version: "0.1.0" },
  parameters: { shingleSize: 5, minSurprise: 40, threshold: 0.5, recall: 0.95, allPairs: true, stem: "english" },
  articles: ARTICLES,
  pairs: ARTICLES.flatMap((a, index) =>
    ARTICLES.slice(index + 1).map((b) => listed.find((pair) => pair.a === a.id && pair.b === b.id) ?? apart(a, b)),
  ),
  families: [
    {
      id: "family-1",
      articles: [lantern.id, wire.id, reprint.id],
      root: wire.id,
      edges: [
        { source: wire.id, derivative: lantern.id, probability: 0.974 },
        { source: wire.id, derivative: reprint.id, probability: 0.61 },
      ],
      lostSources: [],
    },
    {
      id: "family-2",
      articles: [coast.id, shore.id],
      root: null,
      edges: [],
      lostSources: [{ id: "lost-1", witnesses: [coast.id, shore.id] }],
    },
  ],
  outlets: [
    {
      outlet: "Northern Wire",
      type: "agency",
      articles: 1,
      original: 1,
      derived: 0,
      agency: 0,
      withinGroup: 0,
      ownRepeat: 0,
      undecided: 0,
      words: {
        total: 210,
        original: 198,
        derived: 0,
        agency: 0,
        withinGroup: 0,
        ownRepeat: 0,
        undecided: 0,
        boilerplate: 12,
      },
      sources: [],
      takers: [
        {
          outlet: "The Daily Lantern",
          articles: 1,
          lag: { minutes: 190, articles: 1, precision: "minute" },
        },
      ],
      houseStyle: [],
      credited: 0,
      uncredited: 0,
      creditedWords: 0,
      uncreditedWords: 0,
    },
    {
      outlet: "The Daily Lantern",
      group: "Lantern | Group",
      type: "newspaper",
      articles: 2,
      original: 0,
      derived: 1,
      agency: 0,
      withinGroup: 1,
      ownRepeat: 0,
      undecided: 0,
      words: {
        total: 300,
        original: 60,
        derived: 150,
        agency: 0,
        withinGroup: 90,
        ownRepeat: 0,
        undecided: 0,
        boilerplate: 0,
      },
      sources: [{ outlet: "Northern Wire", articles: 1, lag: { minutes: 190, articles: 1, precision: "minute" } }],
      takers: [],
      houseStyle: [
        { from: " – ", to: " — ", count: 2, against: 1 },
        { from: "grey", to: "gray", count: 2 },
      ],
      credited: 0,
      uncredited: 1,
      creditedWords: 0,
      uncreditedWords: 150,
    },
  ],
  stories: [
    {
      id: "story-1",
      articles: [lantern.id, wire.id, reprint.id, coast.id],
      outlets: 2,
      link: "same-event",
      origins: [
        { name: "Northern Wire", roots: [wire.id], articles: 3 },
        { name: null, roots: [coast.id], articles: 1 },
      ],
    },
  ],
  problems: [
    { code: "invalid-date", input: "script", position: null, message: 'publishedAt is not a date: "<b>soon</b>"' },
    { code: "malformed-json", input: "feed.jsonl", position: 17, message: "line 17: Unexpected token | in JSON" },
  ],
  limits: [{ limit: "maxArticleLength", value: 2000000, where: 'shore/"news": 12 paragraphs left out' }],
};

function withoutText(article: ArticleFindings): ArticleFindings {
  const copy: { -readonly [name in keyof ArticleFindings]: ArticleFindings[name] } = { ...article };
  delete copy.text;
  return copy;
}

/** The same findings as a run with `includeText: false` saves them. */
export const FIXTURE_WITHOUT_TEXT: Findings = {
  ...FIXTURE,
  articles: FIXTURE.articles.map(withoutText),
};

export const EMPTY_FINDINGS: Findings = {
  ...FIXTURE,
  parameters: {},
  articles: [],
  pairs: [],
  families: [],
  outlets: [],
  stories: [],
  problems: [],
  limits: [],
};
