/** A list of 32-bit integers that grows by doubling. */
export class GrowingInts {
  items: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.items = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length] = value;
    this.length += 1;
  }

  /** The numbers so far, in an array of just that size. */
  finish(): Int32Array {
    return this.items.slice(0, this.length);
  }
}
