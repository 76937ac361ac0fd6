import { rulerOf, type Measure } from '../../../../draw/measureText';
import { fonts, countrySpacing } from '../../paint/paintNames';

/** Creates a function that measures text width in px, rounded up, because names are placed at whole px. */
function measureIn(font: string, spacing?: string): Measure {
  const ruler = rulerOf(font, 7, spacing);
  return (text) => Math.ceil(ruler(text));
}

/** Functions that measure the text width of the map's names in px, by kind of name. */
export const measures = {
  ring: measureIn(fonts.ring),
  town: measureIn(fonts.town),
  country: measureIn(fonts.country, countrySpacing),
  water: measureIn(fonts.water),
  ground: measureIn(fonts.ground),
} as const;
