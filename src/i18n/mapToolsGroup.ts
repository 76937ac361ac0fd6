import type { GroupMessages, MessageGroup } from './messageGroups';

/** Messages of the map's tools, and of a map whose viewport shows no events. */
export const mapTools: MessageGroup = import.meta.glob<GroupMessages>('./*/mapTools.ts', {
  import: 'default',
});
