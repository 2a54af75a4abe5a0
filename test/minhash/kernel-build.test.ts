import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const script = new URL("../../scripts/build-kernel.js", import.meta.url);
const generated = new URL("../../src/minhash/kernel/simd.wasm.ts", import.meta.url);

describe("simd.wasm.ts", () => {
  it("is, byte for byte, what its sources compile to: npm run build:kernel", async () => {
    const { generateKernel } = (await import(script.href)) as { generateKernel(): Promise<string> };
    expect(readFileSync(generated, "utf8")).toBe(await generateKernel());
  });
});
