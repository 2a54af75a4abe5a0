/** The first reading: every text becomes a signature and a few bytes of record. */
import { SignatureTable } from "../minhash/index.ts";
import type { Article } from "../base/index.ts";
import { BatchLine } from "./batch-line.ts";
import type { DedupeSettings } from "./options.ts";
import { UnitTable, unitsOf } from "./units.ts";

export interface Fingerprinted {
  readonly units: UnitTable;
  readonly signatures: SignatureTable;
}

/** O(characters). Holds the batches under way beside what it returns. Throws what the articles or a batch throw. */
export async function fingerprint(
  articles: AsyncIterable<Article> | Iterable<Article>,
  { unit, keep, batches, onProgress }: DedupeSettings,
): Promise<Fingerprinted> {
  const units = new UnitTable(unit, keep);
  const signatures = new SignatureTable(batches.parameters.slots);
  const line = new BatchLine(
    batches.concurrency,
    (texts) => batches.signatures(texts),
    (first, values) => signatures.put(first, values),
  );
  for await (const article of articles) {
    const found = unitsOf(article, unit);
    const first = units.size;
    units.add(article, found);
    for (let i = 0; i < found.length; i++) {
      if (!line.add(first + i, found[i]!.text)) continue;
      await line.makeRoom();
      onProgress({ stage: "fingerprint", done: units.articles, total: null });
    }
  }
  await line.end();
  onProgress({ stage: "fingerprint", done: units.articles, total: units.articles });
  return { units, signatures };
}
