/** Texts in, batches out to whoever fingerprints them, answers back in the order of the texts. */

/** Large enough that handing a batch to a thread costs little beside its work, small enough that a corpus of a few thousand texts uses all threads. */
const BATCH_TEXTS = 256;
/** In UTF-16 code units, so that a batch of books stays small. */
const BATCH_LENGTH = 1 << 20;

export class BatchLine<Answer> {
  readonly #room: number;
  readonly #ask: (texts: readonly string[]) => Answer | Promise<Answer>;
  readonly #take: (first: number, answer: Answer, numbers: readonly number[]) => void;
  readonly #underWay: Promise<void>[] = [];
  #texts: string[] = [];
  #numbers: number[] = [];
  #length = 0;
  /** Batches whose answers have not been taken; `underWay` may hold some that have. */
  #waiting = 0;

  /** `take` is given the number of the batch's first text, the answer, and the numbers of all. Batches under way: two for each of `concurrency`. */
  constructor(
    concurrency: number,
    ask: (texts: readonly string[]) => Answer | Promise<Answer>,
    take: (first: number, answer: Answer, numbers: readonly number[]) => void,
  ) {
    this.#room = concurrency * 2;
    this.#ask = ask;
    this.#take = take;
  }

  /** Adds a text; `true` where that filled a batch, after which `makeRoom` is due. Numbers ascend. */
  add(number: number, text: string): boolean {
    this.#texts.push(text);
    this.#numbers.push(number);
    this.#length += text.length;
    return this.#texts.length >= BATCH_TEXTS || this.#length >= BATCH_LENGTH;
  }

  /** Sends the gathered texts off and waits until few enough batches are under way. Throws what a batch throws. */
  async makeRoom(): Promise<void> {
    this.#send();
    while (this.#underWay.length >= this.#room) await this.#underWay.shift();
  }

  /** Sends the rest off and waits for everything. */
  async end(): Promise<void> {
    if (this.#texts.length > 0) this.#send();
    while (this.#underWay.length > 0) await this.#underWay.shift();
  }

  #send(): void {
    const numbers = this.#numbers;
    const asked = this.#ask(this.#texts);
    this.#texts = [];
    this.#numbers = [];
    this.#length = 0;
    const before = this.#underWay[this.#underWay.length - 1];
    if (!(asked instanceof Promise) && this.#waiting === 0) {
      this.#take(numbers[0]!, asked, numbers);
      return;
    }
    this.#waiting++;
    const answered = Promise.all([asked, before]).then(([answer]) => {
      this.#waiting--;
      this.#take(numbers[0]!, answer, numbers);
    });
    // Told by whoever waits for it; until then nobody does.
    answered.catch(() => undefined);
    this.#underWay.push(answered);
  }
}
