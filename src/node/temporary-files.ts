import { rmSync } from "node:fs";

/**
 * Temporary files that exist at the moment. The caller makes one, hands it to every `writeFileAtomic`, and calls `removeAllSync` from
 * its signal handler: a process that dies by Ctrl-C unwinds no `finally`.
 */
export class TemporaryFiles {
  private readonly paths = new Set<string>();

  add(path: string): void {
    this.paths.add(path);
  }

  delete(path: string): void {
    this.paths.delete(path);
  }

  get size(): number {
    return this.paths.size;
  }

  /** Removes them all. Synchronous, for signal and exit handlers; a file that is gone or cannot be removed is passed over. */
  removeAllSync(): void {
    for (const path of this.paths) {
      try {
        rmSync(path, { force: true });
      } catch {
        // The process is ending: the others still have to go.
      }
    }
    this.paths.clear();
  }
}
