import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useAppStore } from '../../state/useApp';
import { nameConventions } from '../../state/view';

/** Whose names the page uses for places that have two. The select lies over its words, which are as wide as they need. */
export function NamesField() {
  const t = useTranslator();
  const store = useAppStore();
  const names = useApp((state) => state.view.names);
  return (
    <span className="button names-field">
      <span aria-hidden="true">
        {t('guide.namesChoice', { names: t(`guide.namesShort.${names}`) })} <span className="chevron" />
      </span>
      <select
        aria-label={t('guide.namesSetting')}
        value={names}
        onChange={(event) => {
          const chosen = nameConventions.find((convention) => convention === event.target.value);
          if (chosen) store.getState().change({ names: chosen });
        }}
      >
        {nameConventions.map((convention) => (
          <option key={convention} value={convention}>
            {t(`guide.names.${convention}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
