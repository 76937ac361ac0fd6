type NumberArray =
  Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** Typed array that grows by appending, like a vector. */
export type Growable<Numbers extends NumberArray> = {
  readonly length: number;
  push(value: number): void;
  get(index: number): number;
  set(index: number, value: number): void;
  /** Returns the values as a typed array trimmed to its length. */
  take(): Numbers;
  /** Returns a permuted copy: index i holds the value at `order[i]`. */
  inOrder(order: Uint32Array): Numbers;
};

/**
 * Creates an empty growable typed array; `allocate` chooses its type: `createGrowable((length) => new
 * Int32Array(length))`. `firstCapacity`: elements allocated at first; default 1024.
 */
export function createGrowable<Numbers extends NumberArray>(
  allocate: (length: number) => Numbers,
  firstCapacity = 1024,
): Growable<Numbers> {
  let array = allocate(firstCapacity);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === array.length) {
        const larger = allocate(array.length * 2);
        larger.set(array);
        array = larger;
      }
      array[length++] = value;
    },
    get: (index) => array[index] as number,
    set(index, value) {
      array[index] = value;
    },
    take: () => (length === array.length ? array : array.slice(0, length)) as Numbers,
    inOrder(order) {
      const ordered = allocate(order.length);
      for (let i = 0; i < order.length; i++) ordered[i] = array[order[i] as number] as number;
      return ordered;
    },
  };
}

export const int32 = (length: number): Int32Array<ArrayBuffer> => new Int32Array(length);
export const uint32 = (length: number): Uint32Array<ArrayBuffer> => new Uint32Array(length);
export const uint8 = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length);
