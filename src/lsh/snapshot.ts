/**
 * The bucket index as one buffer.
 *
 * Layout, in 32-bit words of the writing machine's byte order (little-endian everywhere that matters): magic, version, bands, rows, bucket cap,
 * representatives, flags (1: pair empty sets, 2: parameters follow), number of ids, words of parameters; the parameters as
 * `encodeParameters` writes them; states, a byte for each id, padded to whole words; low halves, then high halves of the keys, by id and band.
 *
 * Links and places are not stored: they follow from the keys, and a damaged link could send a reader round in circles.
 */
import { decodeParameters, encodeParameters, type SignatureParameters } from "../minhash/index.ts";

export interface Snapshot {
  readonly bands: number;
  readonly rows: number;
  readonly bucketCap: number;
  readonly representatives: number;
  readonly pairEmpty: boolean;
  readonly parameters: SignatureParameters | null;
  /** By id: 0 absent, 1 present, 2 present and empty. */
  readonly states: Uint8Array;
  /** Keys by `id * bands + band`; read only where the id is present. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

const MAGIC = 0x494c4357; // "WCLI" read little-endian
const SWAPPED = 0x57434c49;
const VERSION = 1;
const HEADER_WORDS = 9;

export function writeSnapshot(snapshot: Snapshot): ArrayBuffer {
  const { bands, rows, bucketCap, representatives, pairEmpty, parameters, states } = snapshot;
  const head = parameters === null ? new Uint8Array(0) : encodeParameters(parameters);
  const layout = layOut(head.length / 4, states.length, bands);
  const words = new Uint32Array(layout.end);
  const bytes = new Uint8Array(words.buffer);
  const flags = (pairEmpty ? 1 : 0) | (parameters === null ? 0 : 2);
  words.set([MAGIC, VERSION, bands, rows, bucketCap, representatives, flags, states.length, head.length / 4]);
  bytes.set(head, HEADER_WORDS * 4);
  bytes.set(states, layout.states * 4);
  for (let id = 0; id < states.length; id++) {
    // What is left of removed ids stays out, so that equal indexes have equal bytes.
    if (states[id] !== 1) continue;
    const at = id * bands;
    words.set(snapshot.low.subarray(at, at + bands), layout.low + at);
    words.set(snapshot.high.subarray(at, at + bands), layout.high + at);
  }
  return words.buffer as ArrayBuffer;
}

/**
 * @throws {TypeError} Neither an `ArrayBuffer` nor a `Uint8Array`.
 * @throws {RangeError} The buffer is not a snapshot that this version and machine can read.
 */
export function readSnapshot(given: ArrayBuffer | Uint8Array): Snapshot {
  // Copied: a small `Buffer` of Node lies anywhere in a larger one, and words begin at multiples of four.
  const buffer = given instanceof Uint8Array ? new Uint8Array(given).buffer : given;
  if (!(buffer instanceof ArrayBuffer)) throw new TypeError("buffer must be an ArrayBuffer or a Uint8Array");
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) {
    throw new RangeError(`buffer must hold a snapshot, got ${buffer.byteLength} bytes`);
  }
  const words = new Uint32Array(buffer);
  if (words[0] === SWAPPED) throw new RangeError("buffer was written on a machine of the other byte order");
  if (words[0] !== MAGIC) throw new RangeError("buffer must begin with WCLI: not a wirecopy bucket index");
  if (words[1] !== VERSION)
    throw new RangeError(`buffer is snapshot version ${words[1]}; this version reads ${VERSION}`);
  const [, , bands, rows, bucketCap, representatives, flags, count, parameterWords] = words as unknown as number[];
  const layout = layOut(parameterWords!, count!, bands!);
  if (layout.end !== words.length) {
    throw new RangeError(`buffer must have ${layout.end * 4} bytes by its header, got ${buffer.byteLength}`);
  }
  const hasParameters = (flags! & 2) !== 0;
  const states = new Uint8Array(buffer, layout.states * 4, count);
  if (states.some((state) => state > 2)) throw new RangeError("buffer holds an unknown state of an id");
  if (!hasParameters && states.some((state) => state !== 0))
    throw new RangeError("buffer holds ids without parameters");
  const head = new Uint8Array(buffer, HEADER_WORDS * 4, parameterWords! * 4);
  const parameters = hasParameters ? decodeParameters(head).parameters : null;
  if (parameters !== null && bands! * rows! > parameters.slots) {
    throw new RangeError(`buffer cuts ${parameters.slots} slots into ${bands} bands of ${rows} rows`);
  }
  return {
    bands: bands!,
    rows: rows!,
    bucketCap: bucketCap!,
    representatives: representatives!,
    pairEmpty: (flags! & 1) !== 0,
    parameters,
    states,
    low: words.subarray(layout.low, layout.high),
    high: words.subarray(layout.high, layout.end),
  };
}

/** Where the parts begin, in words. */
function layOut(
  parameterWords: number,
  count: number,
  bands: number,
): Record<"states" | "low" | "high" | "end", number> {
  const states = HEADER_WORDS + parameterWords;
  const low = states + Math.ceil(count / 4);
  const high = low + count * bands;
  return { states, low, high, end: high + count * bands };
}
