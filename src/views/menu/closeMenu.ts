import { createContext } from 'react';

/** Closes the menu that a component stands in, and gives the focus back to its button. Default: does nothing. */
export const CloseMenuContext = createContext<() => void>(() => undefined);
