import { describe, expect, it } from "vitest";
import { parseFindings, type Findings } from "../../src/findings/index.ts";
import { FIXTURE } from "../support/findings-fixture.ts";

type Path = readonly (string | number)[];

/** The fixture with one value replaced. */
function broken(path: Path, value: unknown): unknown {
  const copy = structuredClone(FIXTURE) as unknown;
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path[path.length - 1] as string | number;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

/** Names of every field and element, to any depth, that must be there. */
function* places(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    const next = [...path, Array.isArray(value) ? Number(key) : key];
    yield next;
    yield* places(entry, next);
  }
}

const written = (path: Path): string =>
  path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");

describe("parseFindings", () => {
  const edited = FIXTURE.pairs.findIndex(({ passages }) => passages.some(({ edits }) => edits.length > 0));
  const length = FIXTURE.articles.find(({ id }) => id === FIXTURE.pairs[edited]?.a)?.length ?? 0;

  it.each<[Path, unknown, string]>([
    [["format"], "plagdet", 'format must be "wirecopy-findings" (is this a findings file?), got "plagdet"'],
    [["version"], 2, "version must be 1, the latest this wirecopy reads, got 2"],
    [["version"], "1", 'version must be 1, got "1"'],
    [["offsetUnit"], "byte", 'offsetUnit must be "utf16", got "byte"'],
    [["tool", "name"], "copywire", 'tool.name must be "wirecopy", got "copywire"'],
    [["pairs"], {}, "pairs must be an array, got a value of type object"],
    [["articles", 1, "id"], "000-daily-lantern", 'articles[1].id must be unique, got "000-daily-lantern"'],
    [["articles", 0, "length"], 3, "articles[0].length must be the length of the text"],
    [["articles", 0, "sha256"], "ABC", "articles[0].sha256 must be 64 hexadecimal digits in lower case"],
    [["articles", 0, "blocks", 0, "end"], 1e6, "articles[0].blocks[0].end must be within the article's length"],
    [["pairs", edited, "a"], "nobody", `pairs[${edited}].a must be the id of an article listed, got "nobody"`],
    [["pairs", edited, "resemblance"], 1.5, `pairs[${edited}].resemblance must be a number from 0 to 1, got 1.5`],
    [
      ["pairs", edited, "passages", 0, "a", "end"],
      "12",
      `pairs[${edited}].passages[0].a.end must be an integer >= 0, got "12"`,
    ],
    [
      ["pairs", edited, "passages", 0, "a", "end"],
      length + 1,
      `pairs[${edited}].passages[0].a.end must be within the article's length (${length}), got ${length + 1}`,
    ],
    [
      ["pairs", edited, "passages", 1, "a", "start"],
      length,
      `pairs[${edited}].passages[1].a.end must be >= start (${length})`,
    ],
    [
      ["pairs", edited, "passages", 1, "edits", 0, "class"],
      "style",
      `pairs[${edited}].passages[1].edits[0].class must be "substance", the class of substitution, got "style"`,
    ],
    [["pairs", edited, "direction", "source"], "c", `pairs[${edited}].direction.source must be one of a, b, got "c"`],
    [
      ["pairs", edited, "direction", "evidence", 0, "weight"],
      -1,
      `pairs[${edited}].direction.evidence[0].weight must be a number >= 0, got -1`,
    ],
    [
      ["families", 0, "edges", 0, "source"],
      "toString",
      'families[0].edges[0].source must be the id of an article listed, got "toString"',
    ],
    [["families", 0, "articles", 0], 7, "families[0].articles[0] must be the id of an article listed, got 7"],
    [["outlets", 0, "articles"], null, "outlets[0].articles must be an integer >= 0, got null"],
    [["problems", 0, "code"], "gremlins", "problems[0].code must be one of unreadable-input, "],
  ])("names %j as the wrong place", (path, value, message) => {
    const attempt = (): unknown => parseFindings(broken(path, value));
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(message);
  });

  it("refuses every value of the wrong kind and every missing field, naming the place", () => {
    const optional =
      /(^|\.)(url|text|erroneous|spread|stories|takers|lag|against|group|type|creditedWords|uncreditedWords)$|^outlets\[\d+\]\.(words|agency|withinGroup|ownRepeat|undecided)$|passages\[\d+\]\.credit$|\.(creditNote|creditedTo)$/;
    const free = /^parameters\./;
    for (const path of places(FIXTURE)) {
      const name = written(path);
      if (free.test(name)) continue;
      expect(() => parseFindings(broken(path, Symbol.iterator)), name).toThrow(name);
      const isElement = typeof path[path.length - 1] === "number";
      if (isElement || (optional.test(name) && !name.includes("evidence") && !/\.[ab]\.text$/.test(name))) continue;
      expect(() => parseFindings(broken(path, undefined)), name).toThrow(name);
    }
  });

  it("reads JSON with a byte order mark, and names JSON that is none", () => {
    expect(parseFindings(`\uFEFF${JSON.stringify(FIXTURE)}`)).toEqual(FIXTURE);
    expect(() => parseFindings("{")).toThrow(TypeError);
    expect(() => parseFindings("{")).toThrow("findings must be JSON: ");
    expect(() => parseFindings("[]")).toThrow("findings must be an object, got an array");
    expect(() => parseFindings(null)).toThrow("findings must be an object, got null");
  });

  it("leaves fields it does not know where they are", () => {
    const later = { ...FIXTURE, novelty: { depth: [1] } };
    expect(parseFindings(JSON.stringify(later))).toEqual(later);
  });

  it("takes no field from a prototype, whatever the JSON calls its keys", () => {
    const inherited = Object.create(FIXTURE) as Findings;
    expect(() => parseFindings(inherited)).toThrow("format must be");
    const json = JSON.stringify(FIXTURE).replace('"parameters":{', '"parameters":{"__proto__":{"polluted":true},');
    const parsed = parseFindings(json);
    expect(Object.keys(parsed.parameters)).toContain("__proto__");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
