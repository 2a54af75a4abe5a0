import { scalarKernel } from "../../src/minhash/index.ts";
import { describeKernel } from "../contract/kernel.ts";

describeKernel(scalarKernel);
