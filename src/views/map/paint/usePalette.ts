import { dark, light, type Palette } from '../../../scale/palette';
import { themeOf } from '../../../state/session/environment';
import { useApp } from '../../../state/useApp';

/** Returns the palette of the present theme. */
export function usePalette(): Palette {
  return useApp(themeOf) === 'dark' ? dark : light;
}
