import { createContext } from 'react';

/** Function that closes the menu around a component and focuses its button. Default: does nothing. */
export const CloseMenuContext = createContext<() => void>(() => undefined);
