import { useTranslator } from '../i18n/useTranslator';
import { useApp, useAppStore } from '../state/useApp';
import { nameConventions } from '../state/view';

/** Whose names the page uses for places that have two. */
export function NamesField() {
  const t = useTranslator();
  const store = useAppStore();
  const names = useApp((state) => state.view.names);
  return (
    <label className="names-field">
      <span className="visually-hidden">{t('guide.namesSetting')}</span>
      <select
        value={names}
        onChange={(event) => {
          const chosen = nameConventions.find((convention) => convention === event.target.value);
          if (chosen) store.getState().change({ names: chosen });
        }}
      >
        {nameConventions.map((convention) => (
          <option key={convention} value={convention}>
            {t('guide.namesChoice', { names: t(`guide.names.${convention}`) })}
          </option>
        ))}
      </select>
    </label>
  );
}
