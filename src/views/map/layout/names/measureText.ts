import { rulerOf, type Measure } from '../../../../draw/measureText';
import { fonts, countrySpacing } from '../../paint/paintNames';

/** Creates a text measure that rounds up to whole px, as names are placed at whole px. */
function measureIn(font: string, spacing?: string): Measure {
  const ruler = rulerOf(font, 7, spacing);
  return (text) => Math.ceil(ruler(text));
}

/** Text measures of the map's names by kind of font. */
export const measures = {
  ring: measureIn(fonts.ring),
  town: measureIn(fonts.town),
  country: measureIn(fonts.country, countrySpacing),
  water: measureIn(fonts.water),
  ground: measureIn(fonts.ground),
} as const;
