/** Work under way elsewhere whose answers are taken in the order in which it was given out. */

export class OrderedWork {
  readonly #room: number;
  readonly #underWay: Promise<void>[] = [];

  /** Pieces of work under way: two for each of `concurrency`. */
  constructor(concurrency: number) {
    this.#room = concurrency * 2;
  }

  /** Waits until few enough pieces are under way. Throws what a piece, or the taking of its answer, throws. */
  async add<Answer>(work: Promise<Answer>, take: (answer: Answer) => void): Promise<void> {
    const before = this.#underWay[this.#underWay.length - 1];
    const taken = Promise.all([work, before]).then(([answer]) => take(answer));
    // Told by whoever waits for it; until then nobody does.
    taken.catch(() => undefined);
    this.#underWay.push(taken);
    while (this.#underWay.length >= this.#room) await this.#underWay.shift();
  }

  async end(): Promise<void> {
    while (this.#underWay.length > 0) await this.#underWay.shift();
  }
}
