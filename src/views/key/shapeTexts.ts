import type { Translator } from '../../i18n/translator';
import { families, type Family } from '../../model/dataset';
import { textIn } from '../../model/text';
import { isOther, type DrawnCategory } from '../../scale/categoryLooks';
import type { ShapeItem } from './keyItems';

/** Returns the name of a glyph shape's legend item: that of its category, or `Others (4 kinds)`. */
export function shapeName({ first, count }: ShapeItem, t: Translator): string {
  return isOther(first) ? t('timeline.otherKinds', { count }) : textIn(first.title, t.language);
}

/**
 * Returns the heading of a glyph shape's legend item: the name of its colour family, or a text for categories
 * without one.
 */
export function shapeText({ first }: ShapeItem, t: Translator): string {
  return t(`family.${familyOf(first) ?? 'own'}`);
}

/** Returns the colour family of a category; undefined for a category with a glyph and colour of its own. */
export function familyOf({ family, rank }: DrawnCategory): Family | undefined {
  return rank === undefined ? families.find((each) => each === family) : undefined;
}
