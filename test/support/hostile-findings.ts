/** Findings in which every string that comes from outside tries to break out of its rendering. */

import type { Findings, PairFindings } from "../../src/findings/index.ts";
import { EMPTY_FINDINGS, makeArticle, spanOf } from "./findings-fixture.ts";

/** One payload for each language that a renderer writes. */
export const PAYLOADS: readonly string[] = [
  "</script><script>alert(1)</script>",
  "</title></style><img src=x onerror=alert(1)>",
  "\"'><svg onload=alert(1)>",
  "\u001b[2J\u001b]0;owned\u0007",
  "\u009b31m\u0000\u0008\u007f",
  "\u202Egpj.exe\u2066\u2028\u2029",
  "\ud800 lone \udc00",
  "[click](javascript:alert(1)) ![i](http://evil.example/x.png)",
  "| cell | `code` | *bold* | __init__ | ~~gone~~ | <!-- | &lt;",
  '=HYPERLINK("http://evil.example")',
  '\\" ]; evil [label="x\\',
  "]]> <!DOCTYPE x> %s ${alert(1)} {{x}}",
];
const ALL = PAYLOADS.join(" ");

const source = makeArticle(
  `=${ALL}`,
  [
    ["headline", ALL],
    ["paragraph", `first ${ALL} word`],
  ],
  {
    outlet: ALL,
    publishedAt: ALL,
    language: '"><script>',
    url: "javascript:alert(1)",
    quotes: [[`first ${ALL}`, ALL]],
    credits: [[`first ${ALL}`, ALL, "in-text", "article"]],
  },
);
const derivative = makeArticle(
  `+${ALL}`,
  [
    ["headline", ALL],
    ["paragraph", `second ${ALL} word`],
  ],
  {
    url: "JavaScript:alert(1)//https://x.example",
  },
);

const pair: PairFindings = {
  a: source.id,
  b: derivative.id,
  resemblance: 0.5,
  containment: { aInB: 0.5, bInA: 0.5 },
  coverage: { a: 0.5, b: 0.5 },
  relation: "partially-derived",
  direction: {
    source: "a",
    probability: 0.9,
    evidence: [
      { kind: "house-style", towards: "a", weight: 1, text: ALL, spans: [{ in: "a", ...spanOf(source, "first") }] },
    ],
  },
  passages: [
    {
      a: { start: ALL.length + 2, end: source.length },
      b: { start: ALL.length + 2, end: derivative.length },
      kind: "edited",
      similarity: 0.8,
      stretch: 0,
      surprise: 50,
      edits: [
        {
          kind: "substitution",
          class: "substance",
          a: { ...spanOf(source, `first ${ALL}`), text: `first ${ALL}` },
          b: { ...spanOf(derivative, `second ${ALL}`), text: `second ${ALL}` },
        },
      ],
    },
  ],
  unmatched: [{ in: "a", kind: "headline", start: 0, end: ALL.length }],
  quotes: [{ status: "dropped", a: spanOf(source, `first ${ALL}`), b: null }],
  credit: "miscredited",
};

export const HOSTILE: Findings = {
  ...EMPTY_FINDINGS,
  tool: { name: "wirecopy", version: ALL },
  parameters: { [ALL]: ALL },
  articles: [source, derivative],
  pairs: [pair],
  families: [
    {
      id: ALL,
      articles: [source.id, derivative.id],
      root: source.id,
      edges: [{ source: source.id, derivative: derivative.id, probability: 0.9 }],
      lostSources: [{ id: source.id, witnesses: [derivative.id] }],
    },
  ],
  outlets: [
    {
      outlet: ALL,
      articles: 1,
      original: 1,
      derived: 0,
      group: ALL,
      type: ALL,
      sources: [{ outlet: ALL, articles: 1 }],
      takers: [{ outlet: ALL, articles: 1, lag: { minutes: -5000, articles: 1, precision: "day" } }],
      houseStyle: [{ from: ALL, to: ALL, count: 1 }],
      credited: 0,
      uncredited: 0,
    },
  ],
  stories: [
    {
      id: ALL,
      articles: [source.id, derivative.id],
      outlets: 1,
      link: "copied-text",
      origins: [
        { name: ALL, roots: [source.id], articles: 2 },
        { name: null, roots: [source.id], articles: 2 },
      ],
    },
  ],
  problems: [{ code: "malformed-json", input: ALL, position: 1, message: ALL }],
  limits: [{ limit: ALL, value: 1, where: ALL }],
};
