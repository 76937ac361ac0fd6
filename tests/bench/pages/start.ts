import type { Contestant, Measured, Question } from './contestant';

const contestants = import.meta.glob<{ readonly contestant: Contestant }>('./contestants/*.{ts,tsx}');

declare global {
  interface Window {
    /** Runs one contestant in this page; each gets a page of its own, with nothing else in it. */
    bench: (name: string, question: Question) => Promise<Measured>;
  }
}

window.bench = async (name, question) => {
  const load = contestants[`./contestants/${name}.ts`] ?? contestants[`./contestants/${name}.tsx`];
  if (!load) throw new Error(`no contestant: ${name}`);
  const { contestant } = await load();
  return contestant(question);
};
document.title = 'ready';
