import { dark, light, type Palette } from '../../../scale/palette';
import { themeOf } from '../../../state/session/environment';
import { useApp } from '../../../state/useApp';

/** Hook that returns the colour palette of the current theme, light or dark. */
export function usePalette(): Palette {
  return useApp(themeOf) === 'dark' ? dark : light;
}
