import { expect, it } from 'vitest';
import { wrapped } from '../../scripts/build/plugins/onlyInAPage';

/** Runs a wrapped module and returns its exports. */
const run = async (code: string) =>
  (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    readonly [name: string]: unknown;
  };

it.each([
  [
    'names like its own',
    'function $0(){return 1}const $1=2;class A{}',
    'A as Element, $0 as create, $1 as two',
  ],
  ['no such names', 'function a(){return 1}const b=2;class A{}', 'A as Element, a as create, b as two'],
])('a body with %s exports in a page what it exported', async (_, body, list) => {
  const inAPage = wrapped(body, list).replace('typeof document==="undefined"', 'false');
  const found = await run(inAPage);
  expect(found).toMatchObject({ two: 2 });
  expect((found['create'] as () => number)()).toBe(1);
  expect(new (found['Element'] as new () => object)()).toBeInstanceOf(Object);
});

it('elsewhere has the exports, which throw when they are used, and doesn’t run the body', async () => {
  const found = await run(
    wrapped('throw new Error("ran");function a(){}class A{}', 'A as Element, a as create'),
  );
  expect(() => (found['create'] as () => void)()).toThrow('needs a page');
  expect(() => new (found['Element'] as new () => object)()).toThrow('needs a page');
});
