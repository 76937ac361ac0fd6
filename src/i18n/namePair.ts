import { localeOf } from './languages';

/** Separator between two forms of a place name. */
const between = ' / ';

/**
 * Parts of a place name: words before it (`District de `), its forms, and words after it (` district`,
 * ` (environs)`).
 */
type NameParts = { readonly head: string; readonly forms: readonly string[]; readonly tail: string };

const collators = new Map<string, Intl.Collator>();

/**
 * Creates a comparator of name forms by spelling, in the language's sort order, ties by code units. Who uses
 * which form plays no part.
 */
export function bySpelling(language: string): (a: string, b: string) => number {
  let found = collators.get(language);
  if (!found) collators.set(language, (found = new Intl.Collator(localeOf(language), { usage: 'sort' })));
  const { compare } = found;
  return (a, b) => compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Sorts the forms within a place name by spelling: `Martuni / Khojavend` → `Khojavend / Martuni`. */
export function inOrder(name: string, language: string): string {
  return name.includes(between) ? written(partsOf(name), language) : name;
}

/**
 * Joins two names of a place, sorted by spelling: `Akna district`, `Agdam district` → `Agdam / Akna district`.
 */
export function pairOf(one: string, other: string, language: string): string {
  if (one === other || one.includes(other) || other.includes(one)) {
    return inOrder(one.length > other.length ? one : other, language);
  }
  const [first, second] = [partsOf(one), partsOf(other)];
  return written(
    {
      head: second.head || first.head,
      forms: [...first.forms, ...second.forms],
      tail: second.tail || first.tail,
    },
    language,
  );
}

function partsOf(name: string): NameParts {
  const head = /^\p{L}+ (?:de |d’)/u.exec(name)?.[0] ?? '';
  const rest = name.slice(head.length);
  // Words that aren't part of the name are in lower case or in brackets.
  const tail = rest.slice(tailStart(rest));
  const forms = rest
    .split(between)
    .map((form) => (form.endsWith(tail) ? form.slice(0, -tail.length || undefined) : form));
  return { head, forms, tail };
}

/** Returns the index at which the lower-case words and brackets at a name's end begin. */
export function tailStart(name: string): number {
  for (let end = name.length; ;) {
    const inner = name.endsWith(')', end) ? name.lastIndexOf(')', end - 2) + 1 : end;
    const bracket = name.slice(inner, end).indexOf(' (');
    const blank = bracket < 0 ? name.lastIndexOf(' ', end - 1) : inner + bracket;
    if (blank < 0 || end === 0) return end;
    if (bracket < 0 && !/^\p{Ll}/u.test(name.slice(blank + 1, end))) return end;
    end = blank;
  }
}

function written({ head, forms, tail }: NameParts, language: string): string {
  const sorted = [...new Set(forms)].sort(bySpelling(language));
  // French joins its "de" to a vowel, and another form may come first now.
  const before = head.replace(/(?:de |d’)$/, /^[AEIOUYÉÈ]/.test(sorted[0] ?? '') ? 'd’' : 'de ');
  return `${before}${sorted.join(between)}${tail}`;
}
