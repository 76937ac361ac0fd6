import { createGrowable, int32, uint32 } from './growable';
import { createByteStoreBuilder, readText, type ByteStore } from './byteStore';

/**
 * Bidirectional index between ids and entry numbers, stored as UTF-8 bytes and a hash table, without a string
 * per id.
 */
export type IdIndex = {
  readonly store: ByteStore;
  /** Start address of each entry's id in the byte store. */
  readonly starts: Uint32Array;
  readonly lengths: Int32Array | Uint8Array;
  /**
   * Hash table with linear probing: each slot holds an entry number, or −1 if free. Its length is a power of
   * two.
   */
  readonly slots: Int32Array;
  /** Seed of the id hash, random per table, so that no file can be made to collide. */
  readonly seed: number;
};

export type IdIndexBuilder = {
  readonly length: number;
  /** Number of full comparisons made between ids of equal hash: a measure of collisions. */
  readonly compared: number;
  /** Returns the entry number of an id; −1 if there is none. */
  find(id: string): number;
  /** Adds an id and returns its entry number; −1 if it was added before. */
  add(id: string): number;
  idOf(entry: number): string;
  /** Builds the id index, with entry i renumbered as `entryOf[i]`. */
  finish(entryOf: Uint32Array): IdIndex;
};

/** Creates an empty builder of an index of ids. `seed`: 32 bits for the hash function. Default: random. */
export function createIdIndexBuilder(seed = randomSeed()): IdIndexBuilder {
  const store = createByteStoreBuilder();
  const starts = createGrowable(uint32);
  const lengths = createGrowable(int32);
  const hashes = createGrowable(int32);
  let slots = new Int32Array(1024).fill(-1);
  let compared = 0;

  function slotOf(id: string, hash: number): number {
    for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const entry = slots[slot] as number;
      if (entry < 0) return slot;
      if (hashes.get(entry) !== hash) continue;
      compared++;
      if (store.read(starts.get(entry), lengths.get(entry)) === id) return slot;
    }
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let entry = 0; entry < hashes.length; entry++) {
      slots[freeSlot(slots, hashes.get(entry))] = entry;
    }
  }

  return {
    get length() {
      return starts.length;
    },
    get compared() {
      return compared;
    },
    find: (id) => slots[slotOf(id, hashOf(id, seed))] as number,
    idOf: (entry) => store.read(starts.get(entry), lengths.get(entry)),
    add(id) {
      const hash = hashOf(id, seed);
      const slot = slotOf(id, hash);
      if ((slots[slot] as number) >= 0) return -1;
      const { start, length } = store.append(id);
      const entry = starts.length;
      slots[slot] = entry;
      starts.push(start);
      lengths.push(length);
      hashes.push(hash);
      if (starts.length * 2 > slots.length) grow();
      return entry;
    },
    finish(entryOf) {
      const count = starts.length;
      let longest = 0;
      for (let entry = 0; entry < count; entry++) longest = Math.max(longest, lengths.get(entry));
      const finished = {
        seed,
        store: store.finish(),
        starts: new Uint32Array(count),
        lengths: longest < 2 ** 8 ? new Uint8Array(count) : new Int32Array(count),
        slots: new Int32Array(2 ** Math.ceil(Math.log2(count / mostFilled + 1))).fill(-1),
      };
      for (let entry = 0; entry < count; entry++) {
        const to = entryOf[entry] as number;
        finished.slots[freeSlot(finished.slots, hashes.get(entry))] = to;
        finished.starts[to] = starts.get(entry);
        finished.lengths[to] = lengths.get(entry);
      }
      return finished;
    },
  };
}

/**
 * Maximum load factor of the hash table of ids: high, since memory per event matters more than the speed of
 * single look-ups.
 */
const mostFilled = 0.8;

function freeSlot(slots: Int32Array, hash: number): number {
  let slot = hash & (slots.length - 1);
  while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

/** Returns the id stored under an entry number. */
export function idAt(index: IdIndex, entry: number): string {
  return readText(index.store, index.starts[entry] as number, index.lengths[entry] as number);
}

/** Looks up the entry number of an id; −1 if there is none. */
export function entryOfId(index: IdIndex, id: string): number {
  const { slots, seed } = index;
  for (let slot = hashOf(id, seed) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const entry = slots[slot] as number;
    if (entry < 0 || idAt(index, entry) === id) return entry;
  }
}

/**
 * Hashes an id by seeded FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), with
 * MurmurHash3's finalizer mixing the high bits into the low ones, which choose the slot.
 */
function hashOf(id: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

function randomSeed(): number {
  return crypto.getRandomValues(new Int32Array(1))[0] as number; // an array of one
}
