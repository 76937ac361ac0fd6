/** Map from texts to numbers that stores a 64-bit hash in place of each text: 12 to 36 bytes per entry. */
export type HashedNumbers = {
  readonly size: number;
  /** Returns the number stored for a text; −1 if there is none. */
  get(text: string): number;
  /** Stores a number, 0 or more, for a text. */
  set(text: string, number: number): void;
};

/** Int32 values per slot of the hash table: two halves of the hash and the stored number. */
const width = 3;
const free = -1;

/**
 * Creates an empty map of hashed texts to numbers. Among a million texts the chance that two collide and are
 * taken for one is below one in ten million. `seeds`: two of 32 bits. Default: random, so that no file can be
 * made to collide.
 */
export function createHashedNumbers(
  seeds: Int32Array = crypto.getRandomValues(new Int32Array(2)),
): HashedNumbers {
  const [firstSeed = 0, secondSeed = 0] = seeds;
  let slots = emptySlots(1024);
  let size = 0;
  let high = 0;
  let low = 0;

  /**
   * Hashes a text into the variables `high` and `low` by cyrb53:
   * https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js
   */
  function hash(text: string): void {
    let a = 0xdeadbeef ^ firstSeed;
    let b = 0x41c6ce57 ^ secondSeed;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
    const mixed = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    high = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(mixed ^ (mixed >>> 13), 3266489909);
    low = mixed;
  }

  /**
   * Finds the slot that holds the hash last computed, or the free slot where it would go (linear probing).
   */
  function slotOf(of: Int32Array): number {
    const last = of.length / width - 1;
    for (let slot = low & last; ; slot = (slot + 1) & last) {
      const at = slot * width;
      if (of[at + 2] === free || (of[at] === high && of[at + 1] === low)) return at;
    }
  }

  function put(of: Int32Array, number: number): void {
    const at = slotOf(of);
    of[at] = high;
    of[at + 1] = low;
    of[at + 2] = number;
  }

  function grow(): void {
    const larger = emptySlots((slots.length / width) * 2);
    for (let at = 0; at < slots.length; at += width) {
      if (slots[at + 2] === free) continue;
      high = slots[at] as number;
      low = slots[at + 1] as number;
      put(larger, slots[at + 2] as number);
    }
    slots = larger;
  }

  return {
    get size() {
      return size;
    },
    get(text) {
      hash(text);
      return slots[slotOf(slots) + 2] as number;
    },
    set(text, number) {
      hash(text);
      if (slots[slotOf(slots) + 2] === free) size++;
      put(slots, number);
      if (size * width * 1.4 > slots.length) grow();
    },
  };
}

/** Allocates a hash table of free slots; `count` must be a power of two. */
function emptySlots(count: number): Int32Array {
  return new Int32Array(count * width).fill(free);
}
