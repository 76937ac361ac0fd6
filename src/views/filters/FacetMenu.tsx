import { lazy, Suspense, useEffect } from 'react';
import type { FacetName } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { lastTurn } from '../../state/createAppStore';
import { useApp } from '../../state/useApp';
import { Menu } from '../menu/Menu';

const loadOptions = () =>
  import('./FacetOptions').then(({ FacetOptions: options }) => ({ default: options }));
const FacetOptions = lazy(loadOptions);

/** A button that opens one facet's options; it says how many of them are ticked. */
export function FacetMenu({ facet }: { readonly facet: FacetName }) {
  const t = useTranslator();
  const ticked = useApp((state) => state.view[facet].length);
  const drawn = useApp((state) => state.loaded !== undefined && state.turn === lastTurn);
  useEffect(
    function makeReady() {
      if (drawn) void loadOptions();
    },
    [drawn],
  );
  return (
    <Menu
      className="facet-menu"
      name={t(`filters.${facet}`)}
      label={
        <>
          {t(`filters.${facet}`)}
          {ticked > 0 && <span className="facet-ticked">{ticked}</span>}
          <span className="chevron" aria-hidden="true" />
        </>
      }
    >
      <Suspense fallback={null}>
        <FacetOptions facet={facet} />
      </Suspense>
    </Menu>
  );
}
