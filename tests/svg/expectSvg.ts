import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = new URL('../output/', import.meta.url);

/**
 * Compares a picture with the committed one of that name in `tests/output/`. Where they differ, the new
 * one is left beside it as `<name>.changed.svg`: look at both, and rename it if it is right.
 */
export function expectSvg(name: string, svg: string): void {
  const kept = new URL(`${name}.svg`, folder);
  const changed = new URL(`${name}.changed.svg`, folder);
  mkdirSync(folder, { recursive: true });
  const same = existsSync(kept) && readFileSync(kept, 'utf8') === svg;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  expect(same, `tests/output/${name}.svg is as committed; compare it with ${name}.changed.svg`).toBe(true);
}
