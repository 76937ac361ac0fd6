import type { UiLanguage } from '../../i18n/languages';
import type { Theme, View } from '../view/view';
import type { Stage } from './stage';

/** What an app stands in; it never changes while the app runs. */
export type Surroundings = {
  /** Address of the folder that holds `data/`. */
  readonly assets: string;
  /** Whether an article around it keeps its scrolling: then the map zooms with Ctrl or two fingers only. */
  readonly inArticle: boolean;
};

/** What the surroundings prefer, where the view says nothing. */
export type Preferred = { readonly lang: UiLanguage; readonly theme: Theme };

type Shown = { readonly view: View; readonly preferred: Preferred };

/** The language of the page: the view's, else the browser's. */
export function languageOf({ view, preferred }: Shown): UiLanguage {
  return view.lang ?? preferred.lang;
}

/** The theme of the page: the view's, else the system's. */
export function themeOf({ view, preferred }: Shown): Theme {
  return view.theme ?? preferred.theme;
}

type Around = { readonly surroundings: Surroundings; readonly stage: Stage };

/** Whether what is around the views scrolls, an article or the page: then the wheel and one finger are left to it. */
export function leavesScrolling({ surroundings, stage }: Around): boolean {
  return surroundings.inArticle || stage.scrolls;
}
