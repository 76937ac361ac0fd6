import { expect, it, vi } from 'vitest';

it('a language that is asked for twice before it comes gets what comes later where its translator looks', async () => {
  // The messages of all languages are there in tests: here none is yet.
  vi.resetModules();
  const { loadMessageGroup, loadMessages } = await import('../../src/i18n/messages');
  const { createTranslator } = await import('../../src/i18n/translator');
  const { laterMessages } = await import('../../src/i18n/laterMessages');
  let open = () => {};
  const gates = [Promise.resolve(), new Promise<void>((done) => (open = done))];
  const slow = () => (gates.shift() ?? Promise.resolve()).then(() => ({}));
  await loadMessageGroup({ en: slow, fr: slow });
  const first = loadMessages('fr');
  const second = loadMessages('fr');
  await first;
  const t = createTranslator('fr');
  open();
  await second;
  await loadMessageGroup(laterMessages);
  expect(t('guide.intro')).not.toBe('');
});
