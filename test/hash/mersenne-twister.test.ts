import { describe, expect, it } from "vitest";
import { mersenneTwister } from "../../src/hash/index.ts";

describe("mersenneTwister", () => {
  it("gives the numbers of numpy.random.RandomState", () => {
    const take = (seed: number, count: number): number[] => Array.from({ length: count }, mersenneTwister(seed));
    expect(take(1, 4)).toEqual([1791095845, 4282876139, 3093770124, 4005303368]);
  });

  it("gives the ten thousandth number of the C++ standard, 26.5.5, for seed 5489", () => {
    const next = mersenneTwister(5489);
    let last = 0;
    for (let i = 0; i < 10_000; i++) last = next();
    expect(last).toBe(4123659995);
  });
});
