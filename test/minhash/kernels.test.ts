import { hasSimd, scalarKernel, simdKernel } from "../../src/minhash/index.ts";
import { describeKernel } from "../contract/kernel.ts";

describeKernel(scalarKernel);
// No runtime that is tested on lacks it; one that does would fail here rather than pass without having looked.
if (!hasSimd()) throw new Error("this runtime has no WebAssembly SIMD");
describeKernel(simdKernel);
