/** How a language is named, written and read. Adding one is a row here and a folder of messages beside this file. */
export type LanguageRow = {
  /** Its own name for itself, as a menu of languages lists it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag of its formats for dates, numbers, lists and plurals. */
  readonly locale: string;
  /** The tag for the date in a reference of a bibliography. Default: `locale`. */
  readonly citationLocale?: string;
  /** Languages whose texts stand in for missing ones, best first, before the default language. Default: none. */
  readonly fallback?: readonly string[];
  /** Whether messages may be missing, so that those of its fallbacks are loaded beside its own. Default: false. */
  readonly partial?: boolean;
  /** What separates clauses in one line. */
  readonly separator: string;
  /** Replacements of `String.replace` that a clock time `07:15` takes, and the dash between two. Default: as it is. */
  readonly clock?: { readonly time: string; readonly dash: string };
  /** Replacements for the spaces round signs in messages. Default: none. */
  readonly spacing?: readonly (readonly [sign: RegExp, spaced: string])[];
  /** What precedes the name of a district, before a consonant and before a vowel. Default: as in the dataset. */
  readonly district?: readonly [consonant: string, vowel: string];
  /** Whether a sentence-like label that ends in a side begins with what is counted. Default: false. */
  readonly countedFirst?: boolean;
};

/** All languages of the app by their tag in links, in the order of menus. The first is the default. */
export const languageTable = {
  en: {
    name: 'English',
    direction: 'ltr',
    // British day–month order.
    locale: 'en-GB',
    // Styles of references write American dates.
    citationLocale: 'en-US',
    separator: '; ',
  },
  fr: {
    name: 'Français',
    direction: 'ltr',
    locale: 'fr',
    separator: '\u00a0; ',
    clock: { time: '$1\u00a0h\u00a0$2', dash: '\u00a0– ' },
    // Quotation marks and double signs stay on the line of their word.
    spacing: [
      [/« /g, '«\u00a0'],
      [/ ([»:;?!])/g, '\u00a0$1'],
    ],
    district: ['District de ', 'District d’'],
    countedFirst: true,
  },
} as const satisfies { readonly [tag: string]: LanguageRow };
