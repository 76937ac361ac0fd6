import type { UiLanguage } from '../../i18n/languages';
import type { Theme, View } from '../view/view';
import type { Stage } from './stage';

/** Environment of an app; constant while the app runs. */
export type Surroundings = {
  /** Address of the folder that holds `data/`. */
  readonly assets: string;
  /** Whether an article around it keeps its scrolling: then the map zooms with Ctrl or two fingers only. */
  readonly inArticle: boolean;
};

/** Language and theme that the browser prefers, for a view that sets none. */
export type Preferred = { readonly lang: UiLanguage; readonly theme: Theme };

type Shown = { readonly view: View; readonly preferred: Preferred };

/** Returns the page's language: the view's, else the browser's. */
export function languageOf({ view, preferred }: Shown): UiLanguage {
  return view.lang ?? preferred.lang;
}

/** Returns the page's theme: the view's, else the system's. */
export function themeOf({ view, preferred }: Shown): Theme {
  return view.theme ?? preferred.theme;
}

type Around = { readonly surroundings: Surroundings; readonly stage: Stage };

/**
 * Tests whether the article or page around the views scrolls; the wheel and one-finger gestures are then left to it.
 */
export function leavesScrolling({ surroundings, stage }: Around): boolean {
  return surroundings.inArticle || stage.scrolls;
}
