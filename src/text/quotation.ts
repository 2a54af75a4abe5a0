/**
 * Which tokens stand inside quotation marks.
 *
 * Double marks of every kind (" “ ” „ « » 「 」) count from mark to mark, at the latest to the end of the block: news
 * quotes run over paragraphs without closing, and each paragraph opens anew. Single curly marks count only when they close
 * again, because ‘ is also a misplaced apostrophe (‘90s). Straight ' is not looked at: possessives outnumber quotations.
 */
import { isInvisible } from "./lines.ts";
import { TOKEN_QUOTED, type Tokens } from "./segmented.ts";

/** Follows the marks of one block at a time. */
export class QuotationScanner {
  private readonly text: string;
  private readonly tokens: Tokens;
  /** First token behind the open mark, or -1. */
  private double = -1;
  private single = -1;
  /** The mark that opened: decides what » and “ mean. */
  private opener = "";

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Reads the gap `[from, to)` in front of token `next`, inside the block `[start, end)`. */
  readGap(from: number, to: number, next: number, start: number, end: number): void {
    for (let at = from; at < to; at += 1) {
      const unit = this.text.charCodeAt(at);
      if (unit === 0x20 || (unit > 0x22 && unit < 0xab)) continue;
      const before = at === start || isInvisible(this.text.charCodeAt(at - 1));
      const after = at + 1 >= end || isInvisible(this.text.charCodeAt(at + 1));
      this.readMark(this.text[at]!, next, before, after);
    }
  }

  /** Closes what is open where the block ends, in front of token `next`. */
  endBlock(next: number): void {
    if (this.double >= 0) this.close(next);
    this.single = -1;
  }

  private readMark(mark: string, next: number, spaceBefore: boolean, spaceAfter: boolean): void {
    switch (mark) {
      case '"':
        if (this.double < 0) this.open(mark, next, spaceAfter);
        else if (spaceAfter || !spaceBefore) this.close(next);
        break;
      case "“":
        if (this.double >= 0 && this.opener === "„") this.close(next);
        else this.open(mark, next, false);
        break;
      case "”": // Swedish and Finnish open with it too
        if (this.double >= 0) this.close(next);
        else this.open(mark, next, spaceAfter);
        break;
      case "«":
      case "»":
        if (this.double >= 0 && this.opener !== mark) this.close(next);
        else this.open(mark, next, false);
        break;
      case "„":
      case "「":
      case "『":
        this.open(mark, next, false);
        break;
      case "」":
      case "』":
        if (this.double >= 0) this.close(next);
        break;
      case "‘":
        if (spaceBefore || this.double === next) this.single = next;
        break;
      case "’":
        if (this.single >= 0 && this.single < next) {
          this.flag(this.single, next);
          this.single = -1;
        }
        break;
    }
  }

  /** A mark that opens while one is open leaves that one open: what it began is quoted still. */
  private open(mark: string, next: number, stray: boolean): void {
    if (this.double >= 0 || stray) return;
    this.double = next;
    this.opener = mark;
  }

  private close(next: number): void {
    this.flag(this.double, next);
    this.double = -1;
  }

  private flag(from: number, to: number): void {
    for (let index = from; index < to; index += 1) this.tokens.flags[index]! |= TOKEN_QUOTED;
  }
}
