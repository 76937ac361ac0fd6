import { expect, it, vi } from 'vitest';

it('a language that is asked for twice before it comes gets what comes later where its translator looks', async () => {
  // The messages of all languages are there in tests: here none is yet.
  vi.resetModules();
  const { loadMessageGroups, loadMessages } = await import('../../src/i18n/messages');
  const { deferred } = await import('../../src/i18n/messageGroups');
  const { createTranslator } = await import('../../src/i18n/translator');
  let open = () => {};
  const gates = [Promise.resolve(), new Promise<void>((done) => (open = done))];
  const slow = () => (gates.shift() ?? Promise.resolve()).then(() => ({}));
  await loadMessageGroups([{ './en/slow.ts': slow, './fr/slow.ts': slow }]);
  const first = loadMessages('fr');
  const second = loadMessages('fr');
  await first;
  const t = createTranslator('fr');
  open();
  await second;
  await loadMessageGroups([deferred]);
  expect(t('guide.intro')).toContain('Chaque signe');
});
