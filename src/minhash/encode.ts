/**
 * Signatures as bytes.
 *
 * Layout, little-endian: `WCSG`, version (1), scheme, shingle size, length of the profile's name in UTF-8 bytes (one byte each), slots (u32),
 * seed (u32), the name padded with zeros to a multiple of 4, then the slots (u32 each). Version 2 is the same with the size of the set (u32) before the slots; it is
 * written where the size is known, and whatever does not know it is written as before.
 */
import { checkInteger, describe } from "../base/index.ts";
import { checkParameters } from "./sketcher.ts";
import {
  checkSignature,
  EMPTY_SLOT,
  SIGNATURE_SCHEMES,
  type Signature,
  type SignatureParameters,
} from "./signature.ts";

const MAGIC = 0x47534357; // "WCSG" read little-endian
const VERSION = 1;
const SIZED = 2;
const HEADER = 16;

/**
 * The signature as bytes: 16, the profile's name, 4 for each slot, and 4 for the size of the set where it is known.
 *
 * @throws {TypeError} Not a signature.
 * @throws {RangeError} The profile's name takes more than 255 bytes, or `setSize` is no integer from 0 to 2^32 - 1.
 */
export function encodeSignature(signature: Signature): Uint8Array {
  const { values, setSize } = checkSignature(signature, "signature");
  const head = encodeParameters(signature.parameters);
  const from = head.length + (setSize === undefined ? 0 : 4);
  const bytes = new Uint8Array(from + values.length * 4);
  bytes.set(head);
  const view = new DataView(bytes.buffer);
  if (setSize !== undefined) {
    bytes[4] = SIZED;
    view.setUint32(head.length, checkInteger(setSize, "setSize", 0, 0xffffffff), true);
  }
  for (let i = 0; i < values.length; i++) view.setUint32(from + i * 4, values[i]!, true);
  return bytes;
}

/**
 * Reads what `encodeSignature` wrote.
 *
 * @throws {TypeError} Not a `Uint8Array`.
 * @throws {RangeError} The bytes are not a signature, of an unknown version, cut short or too long, or hold an impossible value.
 */
export function decodeSignature(bytes: Uint8Array): Signature {
  checkBytes(bytes);
  const isSized = bytes[4] === SIZED;
  const { parameters, length: head } = readParameters(bytes, isSized ? SIZED : VERSION);
  const length = head + (isSized ? 4 : 0);
  if (bytes.length !== length + parameters.slots * 4) {
    throw new RangeError(
      `bytes must be ${length + parameters.slots * 4} long for ${parameters.slots} slots, got ${bytes.length}`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const values = new Uint32Array(parameters.slots);
  let empty = 0;
  // The minima of datasketch have all 32 bits.
  const limit = parameters.scheme.startsWith("datasketch") ? EMPTY_SLOT : 0x7fffffff;
  for (let i = 0; i < values.length; i++) {
    const value = view.getUint32(length + i * 4, true);
    if (value === EMPTY_SLOT) empty++;
    else if (value > limit) throw new RangeError(`bytes hold ${value} in slot ${i}, which no set has`);
    values[i] = value;
  }
  if (empty !== 0 && empty !== values.length && limit !== EMPTY_SLOT) {
    throw new RangeError("bytes hold a signature that is empty in part");
  }
  if (!isSized) return { parameters, values };
  const setSize = view.getUint32(head, true);
  if ((setSize === 0) !== (empty === values.length)) {
    throw new RangeError(`bytes hold a set of ${setSize} members and slots of another`);
  }
  return { parameters, values, setSize };
}

/** The parameters alone, as a header; its length is a multiple of 4. */
export function encodeParameters(parameters: SignatureParameters): Uint8Array {
  const profile = new TextEncoder().encode(parameters.profile);
  if (profile.length > 255) throw new RangeError(`profile must take at most 255 bytes, got ${profile.length}`);
  const bytes = new Uint8Array(HEADER + Math.ceil(profile.length / 4) * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  bytes[4] = VERSION;
  bytes[5] = SIGNATURE_SCHEMES.indexOf(parameters.scheme);
  bytes[6] = parameters.shingleSize;
  bytes[7] = profile.length;
  view.setUint32(8, parameters.slots, true);
  view.setUint32(12, parameters.seed, true);
  bytes.set(profile, HEADER);
  return bytes;
}

/**
 * Reads a header, with its length.
 *
 * @throws {RangeError} The bytes do not begin with a header of this version, or hold an impossible value.
 */
export function decodeParameters(bytes: Uint8Array): {
  readonly parameters: SignatureParameters;
  readonly length: number;
} {
  checkBytes(bytes);
  return readParameters(bytes, VERSION);
}

/** An `ArrayBuffer` has no elements: read as bytes it would be one of length `undefined`. */
export function checkBytes(bytes: Uint8Array): void {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`bytes must be a Uint8Array, got ${describe(bytes)}`);
}

function readParameters(
  bytes: Uint8Array,
  version: number,
): { readonly parameters: SignatureParameters; readonly length: number } {
  if (bytes.length < HEADER)
    throw new RangeError(`bytes must begin with a signature header of ${HEADER} bytes, got ${bytes.length}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) throw new RangeError("bytes must begin with WCSG: not a wirecopy signature");
  if (bytes[4] !== version)
    throw new RangeError(`bytes are signature version ${bytes[4]}; this version reads ${VERSION} and ${SIZED}`);
  const length = HEADER + Math.ceil(bytes[7]! / 4) * 4;
  if (bytes.length < length) throw new RangeError(`bytes must hold a header of ${length} bytes, got ${bytes.length}`);
  const scheme = SIGNATURE_SCHEMES[bytes[5]!];
  if (scheme === undefined) throw new RangeError(`bytes name the unknown scheme ${bytes[5]}`);
  const parameters = checkParameters({
    scheme,
    slots: view.getUint32(8, true),
    seed: view.getUint32(12, true),
    shingleSize: bytes[6]!,
    profile: new TextDecoder().decode(bytes.subarray(HEADER, HEADER + bytes[7]!)),
  });
  return { parameters, length };
}
