import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import { useApp, useAppStore, usePlacedMap } from '../../state/useApp';

/** Select of the naming convention for places with two names; nothing for a map without conventions. */
export function NamesField() {
  const t = useTranslator();
  const store = useAppStore();
  const names = useApp((state) => state.view.names);
  const naming = usePlacedMap()?.map.naming;
  if (naming?.length === 0) return null;
  const option = (id: 'both' | 'reader') => ({
    id: id as string,
    label: t(`guide.names.${id}`),
    short: t(`guide.namesShort.${id}`),
  });
  const both = option('both');
  const own = (naming ?? []).map(({ id, label, short }) => ({
    id,
    label: textIn(label, t.language),
    short: textIn(short, t.language),
  }));
  const options = [both, ...own, option('reader')];
  const { id: chosen, short } = options.find(({ id }) => id === names) ?? both;
  return (
    <span className="button names-field">
      <span aria-hidden="true">
        {t('guide.namesChoice', { names: short })} <span className="chevron" />
      </span>
      <select
        aria-label={t('guide.namesSetting')}
        value={chosen}
        onChange={(event) => store.getState().change({ names: event.target.value })}
      >
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}
