import { shell, type MessageGroup } from '../../i18n/messageGroups';
import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { withMessages } from '../../i18n/messages';
import { useTranslator } from '../../i18n/useTranslator';
import { PartFailed } from './failedParts';
import { stylesAgain } from './stylesAgain';
import { ViewBoundary } from './ViewBoundary';

export type LazyOptions = {
  /** The groups of messages that it needs beside those of `boot`. Default: `shell`. */
  readonly messages?: readonly MessageGroup[];
  /** What stands in its place until it is there. Default: nothing. */
  readonly waiting?: ReactNode;
  /**
   * Whether a failure to load is told, or nowhere, where the page is whole without it. A part that throws when it is
   * drawn is always told. Default: `told`.
   */
  readonly failed?: 'told' | 'nowhere';
};

/**
 * Makes a component whose code and messages are loaded when it is first drawn. A part that can't be loaded takes
 * nothing else away: it says so, and is asked for again when the reader wants it.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { messages = [shell], waiting = null, failed = 'told' }: LazyOptions = {},
): ComponentType<Props> {
  const make = () =>
    lazy(async () => ({
      default: (await withMessages(
        load().then((part) => stylesAgain().then(() => part)),
        messages,
      ).catch((error: unknown) => {
        throw new LoadFailed(String(error));
      })) as ComponentType<Props>,
    }));
  // One for all that draw it: what was loaded once is there at once.
  let current = make();
  return function LazyPart(props: Props) {
    const t = useTranslator();
    const [Part, setPart] = useState(() => current);
    return (
      <ViewBoundary
        fallback={(again, error) => (
          <PartFailed
            text={t(error instanceof LoadFailed ? 'app.partFailed' : 'app.partStopped')}
            quiet={failed === 'nowhere' && error instanceof LoadFailed}
            again={() => {
              // A lazy component keeps its failure.
              current = make();
              setPart(() => current);
              again();
            }}
          />
        )}
      >
        <Suspense fallback={waiting}>
          <Part {...props} />
        </Suspense>
      </ViewBoundary>
    );
  };
}

/** Code or messages of a part that could not be loaded. */
class LoadFailed extends Error {}
