import type boot from './en/boot';
import type changes from './en/changes';
import type cli from './en/cli';
import type columns from './en/columns';
import type deferred from './en/deferred';
import type detail from './en/detail';
import type opened from './en/opened';
import type dialogs from './en/dialogs';
import type exportDialog from './en/exportDialog';
import type mapTools from './en/mapTools';
import type ownFile from './en/ownFile';
import type pairs from './en/pairs';
import type report from './en/report';
import type shareDialog from './en/shareDialog';
import type shell from './en/shell';
import type tableView from './en/tableView';
import type typed from './en/typed';
import type words from './en/words';
import type { Message } from './message';

type AllOf<Messages extends { readonly [key: string]: Message }> = Messages;

/** All English messages; every language has their keys and placeholders. */
export type EnglishMessages = AllOf<
  typeof boot &
    typeof cli &
    typeof shell &
    typeof detail &
    typeof opened &
    typeof deferred &
    typeof dialogs &
    typeof exportDialog &
    typeof ownFile &
    typeof mapTools &
    typeof shareDialog &
    typeof tableView &
    typeof typed &
    typeof columns &
    typeof report &
    typeof pairs &
    typeof changes &
    typeof words
>;

export type MessageKey = keyof EnglishMessages;

type NamesIn<Form> = Form extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** Names of the values that a message takes: its placeholders and the number that chooses its plural form. */
export type ValueName<Key extends MessageKey> = Key extends MessageKey
  ? EnglishMessages[Key] extends infer M
    ? M extends string
      ? NamesIn<M>
      : NamesIn<M[keyof M]> | (M extends { readonly by: infer By extends string } ? By : 'count')
    : never
  : never;

/** Keys of messages without values. */
export type PlainKey = {
  [Key in MessageKey]: [ValueName<Key>] extends [never] ? Key : never;
}[MessageKey];
