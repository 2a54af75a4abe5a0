import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { createSketcher, estimateResemblance, SKETCH_SCHEMES } from "../../src/minhash/index.ts";
import { pairWithResemblance, randomWords } from "../oracle/random-words.ts";

interface NpmMinhash {
  update(word: string): void;
  jaccard(other: NpmMinhash): number;
}
const { Minhash } = createRequire(import.meta.url)("minhash") as { Minhash: new (config: object) => NpmMinhash };

describe.each(SKETCH_SCHEMES)("%s signatures beside npm minhash", (scheme) => {
  it.each([0.2, 0.5, 0.8])("estimate the same resemblance within the errors of both, at %f", (target) => {
    const sketcher = createSketcher({ scheme });
    const next = randomWords(Math.round(target * 10));
    let difference = 0;
    let spread = 0;
    for (let i = 0; i < 20; i++) {
      const { a, b } = pairWithResemblance(next, 100, target);
      const theirs = [a, b].map((words) => {
        const signature = new Minhash({ numPerm: 128 });
        for (const word of words) signature.update(word.toString(36));
        return signature;
      });
      const ours = estimateResemblance(sketcher.sign(a), sketcher.sign(b));
      difference += ours.resemblance - theirs[0]!.jaccard(theirs[1]!);
      spread += 2 * ours.standardError ** 2;
    }
    expect(Math.abs(difference)).toBeLessThan(3.5 * Math.sqrt(spread));
  });
});
