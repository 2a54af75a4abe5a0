/**
 * `npm run quality`: measures how right wirecopy is, and writes bench/record/quality.md. Names of parts as arguments (`pan13`, `obfuscated`, `copies`, `words`,
 * `typed`, `strangers`, `scans`, `tokens`, `cascades`, `rewrites`, `notices`, `credits`) measure those alone and print them without writing the file.
 */
import process from "node:process";
import { fileURLToPath } from "node:url";
import { importBundled } from "../bundled.mjs";

const { measureQuality } = await importBundled(new URL("quality.ts", import.meta.url));
await measureQuality(process.argv.slice(2), fileURLToPath(new URL("../../", import.meta.url)));
