import type { UiLanguage } from '../../i18n/languages';
import type { Theme, View } from '../view/view';
import type { Stage } from './stage';

/** Environment of an app, constant while it runs. */
export type Surroundings = {
  /** Address of the directory that contains `data/`. */
  readonly assets: string;
  /**
   * Whether the app is embedded in a web page that keeps its own scrolling: the map then zooms only with Ctrl
   * + wheel or two fingers.
   */
  readonly inArticle: boolean;
};

/** Language and theme preferred by the browser, for a view that sets none. */
export type Preferred = { readonly lang: UiLanguage; readonly theme: Theme };

type Shown = { readonly view: View; readonly preferred: Preferred };

/** Returns the interface language: the view's setting, else the browser's preference. */
export function languageOf({ view, preferred }: Shown): UiLanguage {
  return view.lang ?? preferred.lang;
}

/** Returns the colour theme: the view's setting, else the system's preference. */
export function themeOf({ view, preferred }: Shown): Theme {
  return view.theme ?? preferred.theme;
}

type Around = { readonly surroundings: Surroundings; readonly stage: Stage };

/**
 * Tests whether the app's own page or the web page around it scrolls, so that wheel and one-finger gestures
 * are left to scrolling.
 */
export function leavesScrolling({ surroundings, stage }: Around): boolean {
  return surroundings.inArticle || stage.scrolls;
}
