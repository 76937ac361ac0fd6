import { useTranslator } from '../../i18n/useTranslator';
import { languages } from '../../i18n/languages';
import { languageTable } from '../../i18n/languageTable';
import { themes } from '../../state/view/view';
import type { Loaded } from '../../state/session/loaded';
import { Segments } from './Segments';
import type { Choices } from '../addresses/sharedView';

export type ShareOptionsProps = {
  readonly loaded: Loaded;
  readonly choices: Choices;
  readonly choose: (patch: Partial<Choices>) => void;
};

/** Options of the share dialog: where the view opens, which version of the data, how it looks. */
export function ShareOptions({ loaded, choices, choose }: ShareOptionsProps) {
  const t = useTranslator();
  const { version } = loaded.table.metadata;
  const reader = { value: 'reader', label: t('share.reader') } as const;
  return (
    <section className="share-options" aria-label={t('share.what')}>
      <Segments
        label={t('share.start')}
        value={choices.start}
        options={(['here', 'whole'] as const).map((value) => ({ value, label: t(`share.start.${value}`) }))}
        choose={(start) => choose({ start })}
      />
      <Segments
        label={t('share.state')}
        value={choices.state}
        options={(['live', 'frozen'] as const).map((value) => ({
          value,
          label: t(`share.state.${value}`, { version }),
        }))}
        choose={(state) => choose({ state })}
      />
      {choices.state === 'frozen' && (
        <p className="quiet">
          {loaded.sha256 === undefined ? t('share.noChecksum') : t('share.frozenHint', { version })}
        </p>
      )}
      <Segments
        label={t('share.language')}
        value={choices.lang ?? 'reader'}
        options={[
          reader,
          ...languages.map((value) => ({
            value,
            label: <bdi lang={value}>{languageTable[value].name}</bdi>,
          })),
        ]}
        choose={(lang) => choose({ lang: lang === 'reader' ? undefined : lang })}
      />
      <Segments
        label={t('share.theme')}
        value={choices.theme ?? 'reader'}
        options={[reader, ...themes.map((value) => ({ value, label: t(`share.theme.${value}`) }))]}
        choose={(theme) => choose({ theme: theme === 'reader' ? undefined : theme })}
      />
      <label className="share-check">
        <input
          type="checkbox"
          checked={choices.round}
          onChange={(event) => choose({ round: event.target.checked })}
        />
        {t('share.round')}
      </label>
    </section>
  );
}
