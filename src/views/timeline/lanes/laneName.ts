import type { Translator } from '../../../i18n/translator';
import { families } from '../../../model/dataset';
import { textIn } from '../../../model/text';
import type { DrawnCategory } from '../../../scale/categoryLooks';
import type { Lane } from './lanes';

/** Returns the display name of a lane: that of its category or colour family, or `Others (4 kinds)`. */
export function laneName(
  lane: Pick<Lane, 'category' | 'categories' | 'family' | 'own'>,
  categories: readonly DrawnCategory[],
  t: Translator,
): string {
  const category = lane.category === undefined ? undefined : categories[lane.category];
  if (category) return textIn(category.title, t.language);
  if (lane.own) return t('timeline.otherKinds', { count: lane.categories.length });
  return familyName(lane, t);
}

/** Returns the display name of a lane's colour family, or of the lane itself if it has no family. */
export function blockName(lane: Lane, categories: readonly DrawnCategory[], t: Translator): string {
  return lane.own ? laneName(lane, categories, t) : familyName(lane, t);
}

function familyName(lane: Pick<Lane, 'family'>, t: Translator): string {
  const family = families.find((each) => each === lane.family);
  return family ? t(`family.${family}`) : '';
}
