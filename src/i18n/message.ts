/**
 * A text with `{names}` to fill in, or one for a single thing and one for more, chosen by the number that
 * `by` names. Default: `count`.
 */
export type Message = string | { readonly by?: string; readonly one: string; readonly other: string };

/** The same keys as a set of English messages. */
export type Translation<English> = { readonly [Key in keyof English]: Message };
