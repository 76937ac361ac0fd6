import { readText } from '../../../table/byteStore';
import { foldedWords } from '../../../table/fold';
import type { TableAsOf } from '../indexes/tableAsOf';
import { editDistance } from '../search/editDistance';
import { namedOf, writtenSpellings } from '../search/names';
import { searchIndexesOf } from '../search/searchIndexes';
import type { Answer, Ask, Clauses, Day } from '../../questions';
import { createRowTests } from '../search/rowTest';
import { soundOf } from '../search/sound';
import type { Sought } from '../../searchTerm';
import { soughtIn } from '../search/sought';

/** Most suggestions returned (3), and most candidates whose events are counted (8). */
const mostSuggested = 3;
const mostCounted = 8;

/**
 * Suggests corrections of a query that matches nothing: names and words of the dataset within an edit distance of two
 * (one for words under five letters) of its unmatched terms, or names that sound alike in another script. `count`
 * returns the events of a suggestion; those without any are dropped.
 */
export function answerNearest(
  then: TableAsOf,
  count: (clauses: Clauses) => number,
  { clauses }: Ask<'nearest'>,
): Answer<'nearest'> {
  const query = clauses.text ?? '';
  const lost = soughtIn(query, searchIndexesOf(then).names.names)
    .flat()
    .filter((sought) => !sought.not && sought.to > sought.from && !isAnywhere(then, sought, clauses.known));
  const [first, ...others] = lost;
  if (!first) return [];
  const fixed = others.map((sought) => ({ sought, name: candidates(then, sought)[0]?.name }));
  if (fixed.some(({ name }) => name === undefined)) return [];
  const suggested: { text: string; name: string; total: number }[] = [];
  let best = Infinity;
  for (const { name, slips } of candidates(then, first).slice(0, mostCounted)) {
    if (slips > best || suggested.length === mostSuggested) break;
    const text = replaced(query, [{ sought: first, name }, ...fixed]);
    const total = count({ ...clauses, text });
    if (total === 0) continue;
    best = slips;
    suggested.push({ text, name, total });
  }
  return suggested.sort((a, b) => b.total - a.total);
}

function isAnywhere(then: TableAsOf, sought: Sought, asOf: Day | undefined): boolean {
  const test = createRowTests(then, asOf).test(sought);
  for (let row = 0; row < then.table.columns.length; row++) if (test(row)) return true;
  return false;
}

function replaced(
  query: string,
  by: readonly { readonly sought: Sought; readonly name: string | undefined }[],
): string {
  return [...by]
    .sort((a, b) => b.sought.from - a.sought.from)
    .reduce(
      (text, { sought, name = '' }) => text.slice(0, sought.from) + name + text.slice(sought.to),
      query,
    );
}

/**
 * Tests for a character outside printable ASCII; `latin` tests for plain lower-case letters and blanks only.
 */
const foreign = /[^\x20-\x7e]/;
const latin = /^[a-z ]+$/;

type Candidate = {
  readonly name: string;
  readonly key: string;
  readonly slips: number;
  readonly whole: number;
};

/**
 * Finds names and words of the dataset within a small edit distance of a search term, nearest first, names
 * before words; one spelling per name.
 */
function candidates(then: TableAsOf, { alternatives: [words = []] }: Sought): readonly Candidate[] {
  const { table } = then;
  const typed = words.join(' ').trim();
  const most = typed.length < 3 ? 0 : typed.length < 5 ? 1 : 2;
  if (most === 0) return [];
  const found: Candidate[] = [];
  const sound = foreign.test(typed) ? soundOf(typed) : undefined;
  const consider = (name: string, key: string, isName: boolean) => {
    const { whole, begun } = editDistance(typed, key, most);
    // A name that is typed only in part ranks behind one that is typed completely.
    const slips = Math.min(whole, begun + 1);
    if (slips <= most) found.push({ name, key, slips, whole });
    else if (isName && sound !== undefined && sound.length > 1 && latin.test(key) && soundOf(key) === sound)
      found.push({ name, key, slips: most + 1, whole: most + 1 });
  };
  for (const named of namedOf(table))
    for (const name of writtenSpellings(named)) consider(name, foldedWords(name).join(' '), true);
  const { store, starts, lengths } = table.columns.words;
  if (words.length === 1) {
    starts.forEach((start, word) => {
      const text = readText(store, start, lengths[word] as number);
      consider(text, text, false);
    });
  }
  const { names } = searchIndexesOf(then).names;
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.slips - b.slips || a.whole - b.whole)
    .filter(({ key }) => {
      const known = names.spellings(key)?.map((spelling) => spelling.join(' ').trim()) ?? [key];
      if (known.some((one) => seen.has(one))) return false;
      known.forEach((one) => seen.add(one));
      return true;
    });
}
