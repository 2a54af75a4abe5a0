/**
 * The SIMD kernel: both sketch schemes, and the whole way from a text to its signature, in one small WebAssembly module.
 *
 * The module's source is in `assembly/`, AssemblyScript; `npm run build:kernel` compiles it into `simd.wasm.ts`. It is instantiated on first use,
 * synchronously, which browsers allow up to 8 MB. One instance serves all sketchers: a memory for each would take 10 GB of address space.
 *
 * A text goes over as UTF-16, because that is what it is: it is copied fastest (`utf16Writer`), and a unit that folds to another stays in its place.
 */
import { unitPage, utf16Writer, type Utf16Writer } from "../../text/index.ts";
import { EMPTY_SLOT, SIGNATURE_SCHEMES } from "../signature.ts";
import type { KernelParameters, LineKernel, Shingling, SignatureKernel } from "./kernel.ts";
import { scalarKernel } from "./scalar.ts";
import { SIMD_WASM } from "./simd.wasm.ts";
import { textShingles } from "./text-shingles.ts";

/** Whether this runtime has WebAssembly with SIMD and lets it be compiled; a content security policy may forbid it. */
export function hasSimd(): boolean {
  return machine() !== null;
}

/** The kernel that is used by default: `simdKernel` if `hasSimd()`, otherwise `scalarKernel`. */
export function bestKernel(): SignatureKernel {
  return hasSimd() ? simdKernel : scalarKernel;
}

/** The accelerated kernel. `prepare` and `prepareText` throw `Error` where there is no SIMD. */
export const simdKernel: SignatureKernel = {
  name: "simd",
  prepare(parameters) {
    const simd = requireMachine();
    const fillLarge = scalarKernel.prepare(parameters);
    return (hashes, count, values) => {
      if (count === 0) values.fill(EMPTY_SLOT);
      else if (count > MAX_UNITS) fillLarge(hashes, count, values);
      else simd.sign(parameters, simd.putHashes(hashes, count), values, 0);
    };
  },
  prepareText(parameters, shingling) {
    const simd = requireMachine();
    const { size, byLine } = shingling;
    const exact = scalarKernel.prepareText(parameters, shingling);
    const fill = simdKernel.prepare(parameters);
    // How many shingles are in place, or, where that is negative, those of the scalar way.
    let signed = 0;
    let others: Uint32Array = new Uint32Array(0);
    return {
      sign(text, values, at) {
        const count = simd.shingle(text, size, byLine);
        signed = count;
        if (count > 0) simd.sign(parameters, count, values, at);
        else if (count === 0) values.fill(EMPTY_SLOT, at, at + parameters.slots);
        else {
          const hashes = textShingles(text, shingling);
          fill(hashes, hashes.length, values.subarray(at, at + parameters.slots));
          others = hashes;
        }
      },
      countSigned() {
        if (signed < 0) return new Set(others).size;
        const count = simd.countDistinct(signed);
        if (count < 0) return new Set(simd.hashes(signed)).size;
        return (signed = count);
      },
      shingles(text) {
        const count = simd.shingle(text, size, byLine);
        return count < 0 ? exact.shingles(text) : simd.hashes(count);
      },
    };
  },
  prepareLines: (parameters, shingling) => new SimdLines(requireMachine(), parameters, shingling),
};

/** Longer texts and larger sets take the scalar way: they are few, and the columns for them would stay 33 bytes a unit large. */
const MAX_UNITS = 1 << 18;

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly unitsAt: WebAssembly.Global;
  readonly multipliersAt: WebAssembly.Global;
  readonly incrementsAt: WebAssembly.Global;
  readonly valuesAt: WebAssembly.Global;
  readonly fieldsAt: WebAssembly.Global;
  readonly bytesAt: WebAssembly.Global;
  readonly mostBytes: WebAssembly.Global;
  reserve(units: number): void;
  textAt(): number;
  hashesAt(): number;
  shingleText(units: number, size: number, byLine: number): number;
  sketch(scheme: number, count: number, slots: number, mixer: number): void;
  sortDistinct(count: number): number;
  scanRecord(start: number, end: number): number;
  decodeString(start: number, end: number): number;
}

class Machine {
  readonly #exports: Exports;
  readonly #valuesAt: number;
  readonly #bytesAt: number;
  #words: Uint32Array = new Uint32Array(0);
  #bytes: Uint8Array = new Uint8Array(0);
  #fields: Int32Array = new Int32Array(0);
  #values: Uint32Array = new Uint32Array(0);
  #writeText: Utf16Writer = () => {};
  #capacity = 0;
  #textAt = 0;
  #hashesAt = 0;
  /** Whose constants are in memory. */
  #loaded: KernelParameters | null = null;

  constructor(exports: Exports) {
    this.#exports = exports;
    this.#valuesAt = exports.valuesAt.value / 4;
    this.#bytesAt = exports.bytesAt.value;
    this.#reserve(8192);
    this.#readPage(0);
  }

  /** Brings the text's shingles about. Returns how many there are, or -1 where the text has to take the scalar way. */
  shingle(text: string, size: number, byLine: boolean): number {
    const units = text.length;
    if (units > MAX_UNITS) return -1;
    if (units > this.#capacity) this.#reserve(units);
    this.#writeText(text, this.#textAt);
    return this.#shingleText(units, size, byLine);
  }

  #shingleText(units: number, size: number, byLine: boolean): number {
    for (;;) {
      const answer = this.#exports.shingleText(units, size, byLine ? 1 : 0);
      if (answer > -2) return answer;
      this.#readPage(-2 - answer);
    }
  }

  get mostBytes(): number {
    return this.#exports.mostBytes.value as number;
  }

  putBytes(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#bytesAt);
  }

  scanRecord(start: number, end: number): number {
    return this.#exports.scanRecord(start, end);
  }

  /** Where `scanRecord` leaves what it finds. */
  fields(): Int32Array {
    return this.#fields;
  }

  /** Makes a text of a string among the bytes; its code units, -1 where it is too long. */
  decodeString(start: number, end: number): number {
    // The last block of sixteen is written whole.
    const room = end - start + 64;
    if (room > MAX_UNITS) return -1;
    if (room > this.#capacity) this.#reserve(room);
    return this.#exports.decodeString(start, end);
  }

  /** As `shingle`, of the text that `decodeString` made. */
  shingleDecoded(units: number, size: number, byLine: boolean): number {
    return this.#shingleText(units, size, byLine);
  }

  /** How many of the `count` shingles that are in place are distinct; -1 where they are spread too unevenly. Sorts them. */
  countDistinct(count: number): number {
    return this.#exports.sortDistinct(count);
  }

  /** The set of the `count` shingles that are in place, in a new array; `null` where they are spread too unevenly. */
  sortDistinct(count: number): Uint32Array | null {
    const distinct = this.#exports.sortDistinct(count);
    return distinct < 0 ? null : this.#words.slice(this.#hashesAt, this.#hashesAt + distinct);
  }

  putHashes(hashes: Uint32Array, count: number): number {
    if (count > this.#capacity) this.#reserve(count);
    this.#words.set(count === hashes.length ? hashes : hashes.subarray(0, count), this.#hashesAt);
    return count;
  }

  hashes(count: number): Uint32Array {
    return this.#words.subarray(this.#hashesAt, this.#hashesAt + count);
  }

  /** Signs the `count` hashes that are in place, at least one. */
  sign(parameters: KernelParameters, count: number, values: Uint32Array, at: number): void {
    if (this.#loaded !== parameters) this.#load(parameters);
    const { scheme, slots, mixer } = parameters;
    this.#exports.sketch(SIGNATURE_SCHEMES.indexOf(scheme), count, slots, mixer);
    // Kept between calls: making a view is not free.
    if (this.#values.length !== slots) this.#values = this.#words.subarray(this.#valuesAt, this.#valuesAt + slots);
    values.set(this.#values, at);
  }

  #load(parameters: KernelParameters): void {
    this.#words.set(parameters.multipliers, this.#exports.multipliersAt.value / 4);
    this.#words.set(parameters.increments, this.#exports.incrementsAt.value / 4);
    this.#loaded = parameters;
  }

  #readPage(page: number): void {
    this.#words.set(unitPage(page), this.#exports.unitsAt.value / 4 + page * 256);
  }

  #reserve(units: number): void {
    const { memory, reserve, textAt, hashesAt } = this.#exports;
    // With room to spare, because the columns move and the views are made anew.
    this.#capacity = Math.min(MAX_UNITS, Math.max(8192, units * 2));
    reserve(this.#capacity);
    this.#words = new Uint32Array(memory.buffer);
    this.#bytes = new Uint8Array(memory.buffer);
    this.#fields = new Int32Array(memory.buffer, this.#exports.fieldsAt.value);
    this.#values = new Uint32Array(0);
    this.#writeText = utf16Writer(memory.buffer);
    this.#textAt = textAt();
    this.#hashesAt = hashesAt() / 4;
  }
}

class SimdLines implements LineKernel {
  readonly #machine: Machine;
  readonly #parameters: KernelParameters;
  readonly #shingling: Shingling;
  #signed = 0;
  units = 0;

  constructor(machine: Machine, parameters: KernelParameters, shingling: Shingling) {
    this.#machine = machine;
    this.#parameters = parameters;
    this.#shingling = shingling;
  }

  get mostBytes(): number {
    return this.#machine.mostBytes;
  }

  load(bytes: Uint8Array): void {
    this.#machine.putBytes(bytes);
  }

  scan(start: number, end: number): number {
    return this.#machine.scanRecord(start, end);
  }

  fields(): Int32Array {
    return this.#machine.fields();
  }

  sign(start: number, end: number, values: Uint32Array, at: number): number {
    const count = this.#shingle(start, end);
    if (count <= 0) return -1;
    this.#machine.sign(this.#parameters, count, values, at);
    this.#signed = count;
    return this.units;
  }

  countSigned(): number {
    const count = this.#machine.countDistinct(this.#signed);
    return count < 0 ? new Set(this.#machine.hashes(this.#signed)).size : (this.#signed = count);
  }

  shingleSet(start: number, end: number): Uint32Array | null {
    const count = this.#shingle(start, end);
    return count <= 0 ? null : this.#machine.sortDistinct(count);
  }

  #shingle(start: number, end: number): number {
    this.units = this.#machine.decodeString(start, end);
    if (this.units < 0) return -1;
    const { size, byLine } = this.#shingling;
    return this.#machine.shingleDecoded(this.units, size, byLine);
  }
}

let instance: Machine | null | undefined;

function machine(): Machine | null {
  if (instance === undefined) instance = instantiate();
  return instance;
}

function requireMachine(): Machine {
  const found = machine();
  if (found === null)
    throw new Error("the SIMD kernel needs WebAssembly with SIMD, which this runtime lacks or forbids");
  return found;
}

function instantiate(): Machine | null {
  try {
    const bytes = Uint8Array.from(atob(SIMD_WASM), (character) => character.charCodeAt(0));
    return new Machine(new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Exports);
  } catch {
    return null;
  }
}
