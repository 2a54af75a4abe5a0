/**
 * Which tokens stand inside quotation marks.
 *
 * Double marks of every kind (" “ ” „ « » 「 」) count from mark to mark, at the latest to the end of the block: news
 * quotes run over paragraphs without closing, and each paragraph opens anew. Single curly marks count only when they close
 * again, because ‘ is also a misplaced apostrophe (‘90s). Straight ' is not looked at: possessives outnumber quotations.
 *
 * A double mark that closes where none is open closes its sentence: the quotation began in another paragraph, or was cut. Back to the start of the block it
 * would make a quotation of all the reporting before it.
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
  /** The first token of the block. */
  private blockStart = 0;

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
    this.blockStart = next;
  }

  private readMark(mark: string, next: number, spaceBefore: boolean, spaceAfter: boolean): void {
    switch (mark) {
      case '"':
        if (this.double < 0 && spaceAfter && !spaceBefore) this.closeSentence(next);
        else if (this.double < 0) this.open(mark, next, spaceAfter);
        else if (spaceAfter || !spaceBefore) this.close(next);
        break;
      case "“":
        if (this.double >= 0 && this.opener === "„") this.close(next);
        else this.open(mark, next, false);
        break;
      case "”": // Swedish and Finnish open with it too
        if (this.double >= 0) this.close(next);
        else if (spaceAfter && !spaceBefore) this.closeSentence(next);
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

  /** Where a sentence ends before the mark. What stands behind a figure is inches ("a 40\" crack"), and says nothing. */
  private closeSentence(next: number): void {
    const { starts, ends } = this.tokens;
    if (next === 0 || !/^[.,!?…]/.test(this.text.slice(ends[next - 1], ends[next - 1]! + 1))) return;
    let from = next - 1;
    while (from > this.blockStart && !/[.!?…]["”’)]*\s|["“”«»„]/.test(this.text.slice(ends[from - 1], starts[from])))
      from -= 1;
    this.flag(from, next);
  }

  private flag(from: number, to: number): void {
    for (let index = from; index < to; index += 1) this.tokens.flags[index]! |= TOKEN_QUOTED;
  }
}
