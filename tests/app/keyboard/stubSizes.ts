import { vi } from 'vitest';

/** Puts an observer of sizes in the place of the browser's, which jsdom has none of; returns what has it tell. */
export function stubSizes(): () => void {
  const told = new Set<() => void>();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #tell: () => void;
      constructor(tell: () => void) {
        this.#tell = tell;
      }
      observe(): void {
        told.add(this.#tell);
      }
      disconnect(): void {
        told.delete(this.#tell);
      }
    },
  );
  return () => told.forEach((tell) => tell());
}
