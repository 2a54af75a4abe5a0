/** Words `a0` to `a1` of one text and `b0` to `b1` of the other, ends excluded. */
export interface Rectangle {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}
