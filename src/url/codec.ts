/** How one parameter is written in a link and read from it. `undefined` from `read` means: can't be read. */
export type Codec<Value> = {
  /** From the text between `=` and `&`, as it stands in the address. */
  readonly read: (text: string) => Value | undefined;
  /** To that text; `undefined` leaves the parameter out, since the value is the default. */
  readonly write: (value: Value) => string | undefined;
};

// A text and a list have no bound of their own: what the app may write it must read, and the address is what browsers
// bound.

/** Decodes percent signs; `undefined` where they are broken. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** Matches a lone surrogate, on which `encodeURIComponent` throws. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Encodes what would end a value, and leaves the rest readable; a lone surrogate becomes U+FFFD. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(loneSurrogate, '\ufffd'))
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%40', '@')
    .replaceAll('%20', '+');
}

/** Free text; the default is none. */
export const textCodec: Codec<string> = {
  read: decode,
  write: (value) => (value === '' ? undefined : encode(value)),
};

/** An id; the default is none. */
export const idCodec: Codec<string | undefined> = {
  read: (text) => decode(text) || undefined,
  write: (value) => (value === undefined ? undefined : encode(value)),
};

/** Ids joined by commas; the default is none. An id is kept even if no dataset has it. */
export const idsCodec: Codec<readonly string[]> = {
  read: (text) => {
    const ids = text.split(',').map(decode);
    const good = [...new Set(ids.filter((id): id is string => id !== undefined && id !== ''))];
    return good.length === 0 ? undefined : good;
  },
  write: (ids) => (ids.length === 0 ? undefined : ids.map(encode).join(',')),
};

/** Words of a closed list, joined by commas; unreadable where one is not of the list. */
export function wordsCodec<Word extends string>(words: readonly Word[]): Codec<readonly Word[]> {
  const isWord = (text: string): text is Word => (words as readonly string[]).includes(text);
  return {
    read: (text) => {
      const given = [...new Set(text.split(','))];
      return given.every(isWord) ? given : undefined;
    },
    write: (value) => (value.length === 0 ? undefined : value.join(',')),
  };
}

/** One word of a closed list, left out of the link where it is the default. */
export function wordCodec<Word extends string, Default extends Word | undefined>(
  words: readonly Word[],
  byDefault: Default,
): Codec<Word | Default> {
  return {
    read: (text) => words.find((word) => word === text),
    write: (value) => (value === byDefault || value === undefined ? undefined : value),
  };
}

/**
 * Numbers joined by commas, within limits, rounded to `decimals`; unreadable where one is not. One beyond its limit
 * is written as the limit.
 */
export function numbersCodec(
  limits: readonly (readonly [least: number, most: number])[],
  decimals: number,
): Codec<readonly number[]> {
  const scale = 10 ** decimals;
  return {
    read: (text) => {
      const given = text.split(',');
      if (given.length !== limits.length) return undefined;
      const numbers = given.map((part) => (/^-?\d{1,4}(\.\d{1,12})?$/.test(part) ? Number(part) : NaN));
      const within = numbers.every((n, i) => n >= (limits[i]?.[0] ?? 0) && n <= (limits[i]?.[1] ?? 0));
      return within ? numbers : undefined;
    },
    write: (numbers) =>
      numbers
        .map((n, i) => Math.min(limits[i]?.[1] ?? n, Math.max(limits[i]?.[0] ?? n, n)))
        .map((n) => String(Math.round(n * scale) / scale))
        .join(','),
  };
}
