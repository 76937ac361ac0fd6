import { deferred } from '../../i18n/messageGroups';
import { languageTable } from '../../i18n/languageTable';
import { Suspense, type ComponentType } from 'react';
import { useMessages } from '../../i18n/useMessages';
import { useTranslator } from '../../i18n/useTranslator';
import { themeOf } from '../../state/session/environment';
import { useApp } from '../../state/useApp';
import { lazyPart } from '../../views/shared/lazyPart';
import { FailedParts, PartFailed } from '../../views/shared/failedParts';
import { Loading, type LoadingProps } from './Loading';
import './theme.css';

export type BodyProps = {
  /** Stops loading the dataset that is shown. */
  readonly stopReading: () => void;
};

export type RootProps = BodyProps & {
  readonly body: ComponentType<BodyProps>;
  readonly again: () => void;
  /** Component before the body, active even while the body is inert. Default: none. */
  readonly first: ComponentType | undefined;
} & Pick<LoadingProps, 'other'>;

const PartBar = lazyPart(() => import('../page/head/PartBar').then(({ PartBar: bar }) => bar), {
  messages: [deferred],
});

const AnswersNotice = lazyPart(() => import('../AnswersNotice').then(({ AnswersNotice: notice }) => notice));

/**
 * Root component of the app: the body, inert under the progress of loading until a dataset or its first events
 * are there. It sets theme and language; while a language is loading, or failed to load, the previous one
 * stays.
 */
export function Root({ body: Body, first: First, stopReading, again, other }: RootProps) {
  const t = useTranslator();
  const messages = useMessages();
  const theme = useApp(themeOf);
  const phase = useApp((state) => state.phase);
  const loaded = useApp((state) => state.loaded);
  const awaited = useApp((state) => state.awaited.length > 0);
  return (
    <div
      className="conflict-timeline"
      lang={t.language}
      dir={languageTable[t.language].direction}
      data-theme={theme}
    >
      <FailedParts>
        {First && <First />}
        <div className="app-body" inert={loaded === undefined}>
          <Suspense fallback={null}>
            <Body stopReading={stopReading} />
          </Suspense>
        </div>
        {awaited && <AnswersNotice />}
        {messages.failed && <PartFailed text={t('app.partFailed')} again={messages.again} />}
        {phase.kind !== 'ready' && loaded?.part === undefined && (
          <Loading phase={phase} stopReading={stopReading} again={again} other={other} />
        )}
        {phase.kind !== 'ready' && loaded?.part !== undefined && (
          <PartBar phase={phase} events={loaded.part} cancel={stopReading} again={again} />
        )}
      </FailedParts>
    </div>
  );
}
