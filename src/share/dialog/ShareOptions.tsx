import { useTranslator } from '../../i18n/useTranslator';
import { languages } from '../../i18n/languages';
import { languageTable } from '../../i18n/languageTable';
import { themes } from '../../state/view/view';
import { dayText } from '../../i18n/dates';
import { plainDay } from '../../model/day';
import type { Loaded } from '../../state/session/loaded';
import { Segments } from './Segments';
import type { Choices } from '../addresses/sharedView';
import type { PublishedState } from './usePublished';

export type ShareOptionsProps = {
  readonly loaded: Loaded;
  /** Published version of the data that is shown, to which the shared view can be frozen. */
  readonly published: PublishedState;
  readonly choices: Choices;
  readonly choose: (patch: Partial<Choices>) => void;
};

/** Messages on why a view can't be frozen. */
const whyNot = {
  unpublished: 'share.unpublished',
  changed: 'share.changedSince',
  unknown: 'share.publishedUnknown',
} as const;

/** Options of the share dialog: where the view opens, which version of the data, how it looks. */
export function ShareOptions({ loaded, published, choices, choose }: ShareOptionsProps) {
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
        value={published.kind === 'published' ? choices.state : 'live'}
        options={[
          { value: 'live', label: t('share.state.live') },
          published.kind === 'published'
            ? {
                value: 'frozen',
                label: t('share.state.frozenOf', {
                  version,
                  day: dayText(plainDay(published.entry.day), t.language),
                }),
              }
            : {
                value: 'frozen',
                label: t('share.state.frozen', { version }),
                off: published.kind === 'asked' ? '' : t(whyNot[published.kind], { version }),
              },
        ]}
        choose={(state) => choose({ state })}
      />
      {published.kind === 'published' && choices.state === 'frozen' && (
        <p className="quiet">{t('share.frozenHint', { version })}</p>
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
