/**
 * What callers get wrong: a text where a segmented one is asked for, a promise nobody awaited, an option that a calculation made NaN, one by another name. JavaScript has no compiler to
 * tell, so each says what it was given and what it wants; an answer worked out of nonsense, or a fault from deep inside, would tell nothing.
 */
import { describe, expect, it } from "vitest";
import { align, alignWordHashes, alignWords, toAlignable } from "../src/align/index.ts";
import {
  checkAgencies,
  findCredits,
  findDanglingReferences,
  findNames,
  findQuotes,
  findReportedSpeech,
  parseAgencies,
} from "../src/attribution/index.ts";
import { components, DisjointSet, membersOf, refine } from "../src/cluster/index.ts";
import { changeContext, findEdits } from "../src/edit/index.ts";
import { audit, compare, Corpus, parseFindings } from "../src/index.ts";
import { decode, detectReader, htmlToText, parseOutlets, readArticles } from "../src/ingest/index.ts";
import {
  candidateProbability,
  chooseBands,
  ContainmentIndex,
  joinBands,
  LshIndex,
  NearestIndex,
} from "../src/lsh/index.ts";
import {
  compact,
  createSketcher,
  decodeCompact,
  decodeSignature,
  encodeCompact,
  encodeSignature,
  estimateCompactResemblance,
  estimateResemblance,
  isEmptySignature,
  merge,
  SignatureTable,
} from "../src/minhash/index.ts";
import { openTextThreads, readInputs, writeFileAtomic } from "../src/node/index.ts";
import {
  jsonChunks,
  panFiles,
  passageChunks,
  renderCsv,
  renderDot,
  renderGraphml,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderText,
} from "../src/report/index.ts";
import {
  containment,
  DocumentFrequencies,
  intersectionSize,
  minimizers,
  overlap,
  resemblance,
  shingleBlocks,
  shingleColumn,
  shingleSet,
  unionOf,
} from "../src/shingle/index.ts";
import {
  countWords,
  detectLanguage,
  normalize,
  paragraphSpans,
  segment,
  tokenize,
  tokenText,
  wordHashes,
} from "../src/text/index.ts";

const TEXT = "The mill on the Arle burned down in the night.\n\nNobody was hurt, said Nora Vell, its owner.";
const segmented = segment(TEXT);
const blocks = shingleBlocks(segmented);
const set = blocks.article;
const signature = createSketcher().sign(set);
const passage = align(segmented, segmented).passages[0]!;
const article = { id: "a", text: TEXT };
const findings = await audit([article, { id: "b", text: TEXT }]);

/** What is none of a text, bytes, a set, a signature, findings, options, a number in any range. */
const NONSENSE: readonly unknown[] = [null, NaN, -1, 1.5, "", [null], { id: 1 }, () => 1, Symbol("s"), 10n];
/** The same without those that some function may rightly take. */
const without = (...taken: readonly unknown[]): unknown[] => NONSENSE.filter((value) => !taken.includes(value));

type Call = (value: never) => unknown;
const all = async (items: AsyncIterable<unknown>): Promise<void> => {
  for await (const item of items) void item;
};

const textual: Readonly<Record<string, Call>> = {
  normalize,
  segment,
  tokenize,
  countWords,
  detectLanguage,
  paragraphSpans,
  wordHashes,
  "alignWords, a": (value) => alignWords(value, TEXT),
  "alignWords, b": (value) => alignWords(TEXT, value),
  parseAgencies: (value) => parseAgencies(value),
  parseOutlets: (value) => parseOutlets(value, "table"),
  htmlToText,
  "detectReader, inputName": (value) => detectReader(new Uint8Array(4), value),
};

const shaped: Readonly<Record<string, Call>> = {
  "compare, a": (value) => compare(value, article),
  "compare, b": (value) => compare(article, value),
  "Corpus.add": (value) => new Corpus().add(value),
  "Corpus.query": (value) => new Corpus().query(value),
  parseFindings,
  shingleBlocks,
  "resemblance, a": (value) => resemblance(value, set),
  "resemblance, b": (value) => resemblance(set, value),
  containment: (value) => containment(value, set),
  overlap: (value) => overlap(set, value),
  intersectionSize: (value) => intersectionSize(set, value),
  "unionOf, a member": (value) => unionOf([value]),
  minimizers,
  "shingleColumn, tokens": (value) => shingleColumn(value, new Uint32Array(0)),
  "DocumentFrequencies.add": (value) => new DocumentFrequencies().add(value),
  "DocumentFrequencies.remove": (value) => new DocumentFrequencies().remove(value),
  "Sketcher.sign": (value) => createSketcher().sign(value),
  "estimateResemblance, a": (value) => estimateResemblance(value, signature),
  "estimateResemblance, b": (value) => estimateResemblance(signature, value),
  merge: (value) => merge(signature, value),
  isEmptySignature,
  encodeSignature,
  decodeSignature,
  compact,
  estimateCompactResemblance: (value) => estimateCompactResemblance(value, compact(signature)),
  "encodeCompact, a member": (value) => encodeCompact([value]),
  decodeCompact,
  "SignatureTable.put, values": (value) => new SignatureTable(8).put(0, value),
  "LshIndex.add": (value) => new LshIndex(chooseBands()).add(0, value),
  "LshIndex.query": (value) => new LshIndex(chooseBands()).query(value),
  "LshIndex.fromArrayBuffer": (value) => LshIndex.fromArrayBuffer(value),
  "NearestIndex.nearest": (value) => new NearestIndex(chooseBands()).nearest(value),
  "ContainmentIndex.add": (value) => new ContainmentIndex().add(0, value),
  "ContainmentIndex.query": (value) => new ContainmentIndex().query(value),
  joinBands: (value) => joinBands(value, { bands: 2, rows: 2 }, () => undefined),
  "align, a": (value) => align(value, segmented),
  "align, b": (value) => align(segmented, value),
  toAlignable,
  "alignWordHashes, b": (value) => alignWordHashes(segmented.tokens.hashes, value),
  "findEdits, passage": (value) => findEdits(value, segmented, segmented),
  findQuotes,
  findCredits,
  findNames,
  findDanglingReferences,
  findReportedSpeech,
  "checkAgencies, a member": (value) => checkAgencies([value]),
  "components, an edge": (value) => components(2, [value]),
  "refine, an edge": (value) => refine(2, [value]),
  membersOf,
  "readArticles, a source": (value) => all(readArticles([value])),
  "readArticles, a reader": (value) => readArticles([], { readers: [value] }),
  decode,
  renderText,
  renderMarkdown,
  renderHtml,
  renderCsv,
  renderDot,
  renderGraphml,
  renderJson,
  jsonChunks: (value) => [...jsonChunks(value)],
  panFiles: (value) => [...panFiles(value)],
  passageChunks: async (value) => [...(await passageChunks(value, "wirecopy"))],
};

const iterables: Readonly<Record<string, Call>> = {
  audit,
  "audit, reference": (value) => audit([], { reference: value }),
  shingleSet,
  unionOf,
  "components, edges": (value) => components(2, value),
  "refine, edges": (value) => refine(2, value),
  readArticles: (value) => readArticles(value),
  "readInputs, inputs": (value) => readInputs(value),
};

const numbers: Readonly<Record<string, Call>> = {
  "compare, shingleSize": (value) => compare(article, article, { shingleSize: value }),
  "compare, minSurprise": (value) => compare(article, article, { minSurprise: value }),
  "audit, threshold": (value) => audit([], { threshold: value }),
  "audit, recall": (value) => audit([], { recall: value }),
  "shingleBlocks, size": (value) => shingleBlocks(segmented, { size: value }),
  "minimizers, window": (value) => minimizers(blocks.column, value),
  "createSketcher, slots": (value) => createSketcher({ slots: value }),
  "createSketcher, seed": (value) => createSketcher({ seed: value }),
  "SignatureTable.put, first": (value) => new SignatureTable(8).put(value, new Uint32Array(8)),
  "chooseBands, threshold": (value) => chooseBands({ threshold: value }),
  "candidateProbability, resemblance": (value) => candidateProbability(value, 4, 4),
  "candidateProbability, bands": (value) => candidateProbability(0.5, value, 4),
  "LshIndex, bands": (value) => new LshIndex({ bands: value, rows: 3 }),
  "LshIndex.add, id": (value) => new LshIndex(chooseBands()).add(value, signature),
  "NearestIndex.nearest, k": (value) => new NearestIndex(chooseBands()).nearest(signature, { k: value }),
  "ContainmentIndex, scale": (value) => new ContainmentIndex({ scale: value }),
  "align, minSurprise": (value) => align(segmented, segmented, { minSurprise: value }),
  "align, chanceRate": (value) => align(segmented, segmented, { chanceRate: value }),
  "components, nodeCount": (value) => components(value, []),
  "refine, minShare": (value) => refine(2, [], { minShare: value }),
  "DisjointSet.find": (value) => new DisjointSet(3).find(value),
  "membersOf, minSize": (value) => membersOf(components(2, []), value),
  "renderText, width": (value) => renderText(findings, { width: value }),
  "renderHtml, maxPairs": (value) => renderHtml(findings, { maxPairs: value }),
  "openTextThreads, threads": (value) => openTextThreads({ threads: value }),
  "tokenText, i": (value) => tokenText(TEXT, segmented.tokens, value),
};

/** Functions with options, each given one that it has not. */
const options: Readonly<Record<string, Call>> = {
  compare: (value) => compare(article, article, value),
  audit: (value) => audit([], value),
  Corpus: (value) => new Corpus(value),
  segment: (value) => segment(TEXT, value),
  shingleBlocks: (value) => shingleBlocks(segmented, value),
  createSketcher: (value) => createSketcher(value),
  LshIndex: (value) => new LshIndex(value),
  "LshIndex.query": (value) => new LshIndex(chooseBands()).query(signature, value),
  chooseBands: (value) => chooseBands(value),
  joinBands: (value) => joinBands(new SignatureTable(8), value, () => undefined),
  NearestIndex: (value) => new NearestIndex(value),
  "NearestIndex.nearest": (value) => new NearestIndex(chooseBands()).nearest(signature, value),
  ContainmentIndex: (value) => new ContainmentIndex(value),
  align: (value) => align(segmented, segmented, value),
  findCredits: (value) => findCredits(segmented, {}, value),
  changeContext: (value) => changeContext(segmented, segmented, value),
  "findEdits, context": (value) => findEdits(passage, segmented, segmented, value),
  refine: (value) => refine(2, [], value),
  readArticles: (value) => readArticles([], value),
  decode: (value) => decode(new Uint8Array(2), value),
  renderText: (value) => renderText(findings, value),
  renderMarkdown: (value) => renderMarkdown(findings, value),
  renderHtml: (value) => renderHtml(findings, value),
  renderCsv: (value) => renderCsv(findings, value),
  readInputs: (value) => readInputs([], value),
  openTextThreads: (value) => openTextThreads(value),
  writeFileAtomic: (value) => writeFileAtomic("/nowhere/at/all", "", value),
};

async function refusal(call: Call, value: unknown): Promise<string> {
  try {
    await call(value as never);
  } catch (error) {
    // Of the caller's words: what the engine says of a fault inside names variables of ours.
    const isOurs = error instanceof TypeError || error instanceof RangeError;
    return isOurs && /\bmust\b|has no option|is not |cannot hold/.test(error.message) ? "refused" : String(error);
  }
  return "taken";
}

async function refusals(call: Call, values: readonly unknown[]): Promise<Record<string, string>> {
  const entries = values.map(async (value) => [String(value as string) || '""', await refusal(call, value)] as const);
  return Object.fromEntries((await Promise.all(entries)).filter(([, answer]) => answer !== "refused"));
}

describe("a wrong argument is refused in words that name it", () => {
  it.each(Object.entries(textual))("a text: %s", async (_, call) => {
    expect(await refusals(call, without(""))).toEqual({});
  });

  it.each(Object.entries(shaped))("a thing of ours: %s", async (_, call) => {
    expect(await refusals(call, [...NONSENSE, undefined, "a text", Promise.resolve(findings), []])).toEqual({});
  });

  it.each(Object.entries(iterables))("something to go over: %s", async (name, call) => {
    const absent = name.includes("reference") ? [] : [undefined];
    // Of an option `null` is one that is not set.
    const members = NONSENSE.filter(
      (value) => !Array.isArray(value) && !(value === null && name.includes("reference")),
    );
    expect(await refusals(call, [...members, ...absent, "a text"])).toEqual({});
  });

  it.each(Object.entries(numbers))("a number: %s", async (name, call) => {
    // Any positive number is a weight in bits; `null` is an option that is not set.
    const values = without(null, ...(name.startsWith("align,") ? [1.5] : []));
    expect(await refusals(call, [...values, "5", true, Infinity])).toEqual({});
  });

  it.each(Object.entries(options))("options: %s", async (_, call) => {
    expect(await refusals(call, [{ sizeOfShingle: 3 }, null, 5, "size", [3]])).toEqual({});
  });

  it("a promise of findings says to await it", () => {
    expect(() => renderHtml(audit([article]) as never)).toThrow("got a promise: await it");
  });

  it("a Date says which of its two strings to give, for a day is not its midnight", async () => {
    const dated = { ...article, publishedAt: new Date(0) as never };
    expect(() => compare(dated, article)).toThrow(
      /^a\.publishedAt must be an ISO 8601 string, got a Date: .+toISOString/,
    );
    await expect(audit([dated])).rejects.toThrow(/^articles\[0\]\.publishedAt must be an ISO 8601 string/);
  });
});

/** The value and all below it frozen; typed arrays cannot be. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

describe("arguments are not written to", () => {
  it("frozen articles, findings and options do", async () => {
    const articles = frozen([
      { id: "a", text: TEXT, metadata: { tags: ["fire"] } },
      { id: "__proto__", text: TEXT, outlet: "Arle Post", publishedAt: "2026-01-18" },
      { id: "lone \ud800", text: `${TEXT}\n\n\udc00 and more \ud83d` },
    ]);
    const given = frozen({ outlets: [{ outlet: "Arle Post", names: ["arle"] }], agencies: [] });
    const found = frozen(await audit(articles, given));
    expect(found.articles.map(({ id }) => id)).toEqual(["__proto__", "a", "lone \ud800"]);
    expect(found.pairs.map(({ relation }) => relation)).not.toContain("unrelated");
    for (const page of [
      renderText(found),
      renderMarkdown(found),
      renderHtml(found),
      renderDot(found),
      renderJson(found),
    ])
      expect(page).toContain("__proto__");
    expect(() => compare(articles[0]!, articles[1]!, frozen({ shingleSize: 3 }))).not.toThrow();
    expect(parseFindings(JSON.parse(renderJson(found)))).toEqual(structuredClone(found));
  });
});
