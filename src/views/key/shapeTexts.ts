import type { Translator } from '../../i18n/translator';
import { families, type Family } from '../../model/dataset';
import { textIn } from '../../model/text';
import { isOther, type DrawnCategory } from '../../scale/categoryLooks';
import type { ShapeItem } from './keyItems';

/** Returns the name of a shape's item: that of its category, or `Others (4 kinds)`. */
export function shapeName({ first, count }: ShapeItem, t: Translator): string {
  return isOther(first) ? t('timeline.otherKinds', { count }) : textIn(first.title, t.language);
}

/** Returns what a shape's item is one of: a family, or the kinds of the data. */
export function shapeText({ first }: ShapeItem, t: Translator): string {
  return t(`family.${familyOf(first) ?? 'own'}`);
}

/** Returns the family of a drawn category; undefined for one with a look of its own. */
export function familyOf({ family, rank }: DrawnCategory): Family | undefined {
  return rank === undefined ? families.find((each) => each === family) : undefined;
}
