const failed = new Set<HTMLLinkElement>();

// An error of a file doesn't rise to the window; it is seen on its way down.
globalThis.addEventListener?.(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    if (target.href.startsWith(new URL('.', import.meta.url).href)) failed.add(target);
  },
  true,
);

/**
 * Requests those of the app's style sheets again that failed to load, because the bundler requests each only
 * once. Resolves when all have loaded or failed.
 */
export const stylesAgain = () =>
  Promise.all(
    [...failed].map(
      (link) =>
        new Promise((resolve) => {
          failed.delete(link);
          const next = link.cloneNode() as HTMLLinkElement;
          next.onload = next.onerror = resolve;
          link.replaceWith(next);
        }),
    ),
  );
