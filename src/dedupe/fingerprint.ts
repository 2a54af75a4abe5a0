/** The first reading: every text becomes a signature and a few bytes of record. */
import { SignatureTable } from "../minhash/index.ts";
import type { Limit, Problem } from "../base/index.ts";
import type { SignedLines } from "../batches/index.ts";
import { BoundedProblems, isLineBlock, type ArticleOrBlock } from "../ingest/index.ts";
import { BatchLine } from "./batch-line.ts";
import type { DedupeSettings } from "./options.ts";
import { OrderedWork } from "./ordered-work.ts";
import { UnitTable, unitsOf } from "./units.ts";

/** A block of lines as the first reading found it. */
export interface ReadBlock {
  readonly bytes: number;
  /** Number of the first of its articles. */
  readonly first: number;
  /** Where its articles' lines stand, two numbers each. */
  readonly spans: Uint32Array;
}

export interface Fingerprinted {
  readonly units: UnitTable;
  readonly signatures: SignatureTable;
  readonly blocks: readonly ReadBlock[];
  readonly problems: readonly Problem[];
  readonly limits: readonly Limit[];
}

/** O(characters). Holds the batches under way beside what it returns. Throws what the articles or a batch throw. */
export async function fingerprint(
  items: AsyncIterable<ArticleOrBlock> | Iterable<ArticleOrBlock>,
  { unit, keep, verify, batches, onProgress }: DedupeSettings,
): Promise<Fingerprinted> {
  const units = new UnitTable(unit, keep);
  const signatures = new SignatureTable(batches.parameters.slots, batches.parameters.scheme);
  // Where estimates decide, they are to err as little as they can.
  const counted = !verify;
  const blocks: ReadBlock[] = [];
  const told = new ToldProblems();
  const line = new BatchLine(
    batches.concurrency,
    (texts) => batches.signatures(texts, counted),
    (first, { values, sizes }) => signatures.put(first, values, sizes),
  );
  const work = new OrderedWork(batches.concurrency);
  let notCompared = 0;
  const tell = (): void => onProgress({ stage: "fingerprint", done: units.articles, total: null });
  for await (const item of items) {
    if (isLineBlock(item)) {
      await line.end();
      const { input } = item;
      const { length } = item.bytes;
      await work.add(batches.signLines(item, counted), (signed: SignedLines) => {
        const first = units.size;
        for (const problem of signed.problems) told.add(input, problem);
        units.addLines(signed, (index, renamed) =>
          told.add(input, renameProblem(signed.ids[index]!, renamed, { input, line: signed.numbers[index]! })),
        );
        signatures.put(first, signed.values, signed.sizes);
        blocks.push({ bytes: length, first, spans: signed.spans });
      });
      tell();
      continue;
    }
    // Its number follows from what the blocks before it hold.
    await work.end();
    const { texts: found, leftOut } = unitsOf(item, unit);
    notCompared += leftOut;
    const first = units.size;
    const id = units.add(item, found);
    if (id !== item.id) told.add(item.id, renameProblem(item.id, id));
    for (let i = 0; i < found.length; i++) {
      if (!line.add(first + i, found[i]!.text)) continue;
      await line.makeRoom();
      tell();
    }
  }
  await work.end();
  await line.end();
  onProgress({ stage: "fingerprint", done: units.articles, total: units.articles });
  return { units, signatures, blocks, problems: told.end(), limits: leftOutLimits(notCompared) };
}

function leftOutLimits(count: number): Limit[] {
  if (count === 0) return [];
  const where = `${count} lines of page furniture, bylines and datelines are no paragraphs and were not compared`;
  return [{ limit: "furniture", value: count, where }];
}

/** As `uniqueIds` tells it; without a place the problem names the id. */
function renameProblem(
  id: string,
  renamed: string,
  place?: { readonly input: string; readonly line: number },
): Problem {
  const label = place === undefined ? "" : `line ${place.line}: `;
  const message = `${label}the id "${id}" is taken; this article is now "${renamed}"`;
  return { code: "duplicate-id", input: place?.input ?? id, position: place?.line ?? null, message };
}

/** What was wrong with lines, bounded for each input as readers bound it. */
class ToldProblems {
  readonly #problems: Problem[] = [];
  readonly #byInput = new Map<string, BoundedProblems>();

  add(input: string, problem: Problem): void {
    let bounded = this.#byInput.get(input);
    if (bounded === undefined) {
      bounded = new BoundedProblems(input, (told) => this.#problems.push(told));
      this.#byInput.set(input, bounded);
    }
    bounded.add(problem);
  }

  end(): readonly Problem[] {
    for (const bounded of this.#byInput.values()) bounded.finish();
    return this.#problems;
  }
}
