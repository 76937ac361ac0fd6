import { originNames, type OriginName } from '../model/origin';
import { textIn } from '../model/text';
import type { Loaded } from '../state/session/loaded';
import type { Translator } from './translator';

/** Returns the title of one of two joined datasets; for a single dataset, the word for a dataset. */
export function originTitle({ table }: Pick<Loaded, 'table'>, name: OriginName, t: Translator): string {
  const origin = table.metadata.origins?.[originNames.indexOf(name)];
  return origin ? textIn(origin.title, t.language) : t('filters.origin');
}
