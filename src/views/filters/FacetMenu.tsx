import { useEffect, useId, useRef, useState } from 'react';
import type { FacetName } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp } from '../../state/useApp';
import { FacetOptions } from './FacetOptions';

/** A button that opens one facet's options under it; Escape and a click elsewhere close it. */
export function FacetMenu({ facet }: { readonly facet: FacetName }) {
  const t = useTranslator();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const ticked = useApp((state) => state.view[facet].length);

  useEffect(
    function closeFromOutside() {
      if (!open) return;
      const closeUnlessInside = (event: Event) => {
        if (!root.current?.contains(event.target as Node)) setOpen(false);
      };
      document.addEventListener('pointerdown', closeUnlessInside);
      document.addEventListener('focusin', closeUnlessInside);
      return () => {
        document.removeEventListener('pointerdown', closeUnlessInside);
        document.removeEventListener('focusin', closeUnlessInside);
      };
    },
    [open],
  );

  return (
    <div
      className="facet-menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        type="button"
        className="button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(`filters.${facet}`)}
        {ticked > 0 && <span className="facet-ticked">{ticked}</span>}
        <span className="chevron" aria-hidden="true" />
      </button>
      {open && (
        <div className="facet-popover" id={id} role="group" aria-label={t(`filters.${facet}`)}>
          <FacetOptions facet={facet} />
        </div>
      )}
    </div>
  );
}
