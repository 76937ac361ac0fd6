/**
 * Plural forms of a message by CLDR category, chosen by the number named in `by` (default: `count`). `other` replaces
 * missing categories.
 */
export type PluralForms = { readonly by?: string; readonly other: string } & {
  readonly [category in Intl.LDMLPluralRule]?: string;
};

/** Text with placeholders `{name}`, or its plural forms. */
export type Message = string | PluralForms;

/** Messages of a language, with the keys of an English group. */
export type Translation<English> = { readonly [Key in keyof English]: Message };
