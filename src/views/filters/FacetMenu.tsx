import { useEffect } from 'react';
import type { FacetName } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { lastTurn } from '../../state/createAppStore';
import { useApp } from '../../state/useApp';
import { lazyPart } from '../lazyPart';
import { Menu } from '../menu/Menu';

const loadOptions = () => import('./FacetOptions').then(({ FacetOptions: options }) => options);
const FacetOptions = lazyPart(loadOptions);

/** A button that opens one facet's options; it says how many of them are ticked. */
export function FacetMenu({ facet }: { readonly facet: FacetName }) {
  const t = useTranslator();
  const ticked = useApp((state) => state.view[facet].length);
  const drawn = useApp((state) => state.loaded !== undefined && state.turn === lastTurn);
  useEffect(
    function makeReady() {
      // Where it can't be had now, it is asked for again when it is opened.
      if (drawn) loadOptions().catch(() => undefined);
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
      <FacetOptions facet={facet} />
    </Menu>
  );
}
