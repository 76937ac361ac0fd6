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
 * Moves the focus to the heading over the events, or to what stands in their place while nothing is loaded, without
 * touching the address, whose hash is the view's.
 */
function skip(event: { preventDefault: () => void }): void {
  event.preventDefault();
  const heading = document.querySelector<HTMLElement>('.loading-title, .app-body:not([inert]) .panel h2');
  // While the heading is on its way the part itself takes the focus.
  const place = heading ?? document.querySelector<HTMLElement>('.panel');
  place?.setAttribute('tabindex', '-1');
  place?.focus();
}
