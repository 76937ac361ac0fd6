import { useTranslator } from '../../../i18n/useTranslator';

/** Link that skips the header to the events; the first tab stop. */
export function SkipLink() {
  const t = useTranslator();
  return (
    <a className="skip" href="#events" onClick={skip}>
      {t('app.skip')}
    </a>
  );
}

/**
 * Moves the focus to the heading over the events, or while nothing is loaded to the title in its place, without
 * changing the address, whose hash holds the view.
 */
function skip(event: { preventDefault: () => void }): void {
  event.preventDefault();
  const heading = document.querySelector<HTMLElement>('.loading-title, .app-body:not([inert]) .panel h2');
  // While the heading is still loading, the panel takes the focus.
  const place = heading ?? document.querySelector<HTMLElement>('.panel');
  place?.setAttribute('tabindex', '-1');
  place?.focus();
}
