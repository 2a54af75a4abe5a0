/** Lines being put together: indented, wrapped to the width, painted at the end. */

import { paint, run, type Palette, type Run } from "./palette.ts";
import { wrap } from "./wrap.ts";
import { displayWidth } from "./width.ts";

export class Page {
  readonly width: number;
  readonly #palette: Palette | null;
  readonly #lines: string[] = [];

  constructor(width: number, palette: Palette | null) {
    this.width = width;
    this.#palette = palette;
  }

  /** Sets runs at an indentation; lines after the first hang by `hang` columns more. */
  put(runs: readonly Run[], indent: number = 0, hang: number = 0): void {
    const lead = " ".repeat(indent);
    const rest = " ".repeat(indent + hang);
    // One width for all lines: the first is a little shorter than it could be, and the hanging ones never run over.
    wrap(runs, Math.max(8, this.width - indent - hang)).forEach((line, index) => {
      this.line([run(index === 0 ? lead : rest), ...line]);
    });
  }

  /** Sets one line as it is. */
  line(runs: readonly Run[]): void {
    this.#lines.push(paint(runs, this.#palette).trimEnd());
  }

  lines(lines: readonly (readonly Run[])[]): void {
    for (const line of lines) this.line(line);
  }

  /** A blank line, never two. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines[this.#lines.length - 1] !== "") this.#lines.push("");
  }

  heading(text: string): void {
    this.gap();
    this.put([run(text, "heading")]);
  }

  /** A heading with a rule to the right edge. */
  rule(text: string): void {
    this.gap();
    const head = `── ${text} `;
    if (displayWidth(head) > this.width) this.put([run(head.trim(), "heading")]);
    else this.line([run(head + "─".repeat(this.width - displayWidth(head)), "heading")]);
  }

  toString(): string {
    return `${this.#lines.join("\n").trimEnd()}\n`;
  }
}
