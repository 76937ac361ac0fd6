import { shell, type MessageGroup } from '../../i18n/messageGroups';
import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { withMessages } from '../../i18n/messages';
import { useTranslator } from '../../i18n/useTranslator';
import { PartFailed } from './failedParts';
import { stylesAgain } from './stylesAgain';
import { ViewBoundary } from './ViewBoundary';

export type LazyOptions = {
  /** Message groups that the component needs besides `boot`. Default: `shell`. */
  readonly messages?: readonly MessageGroup[];
  /** Placeholder while the component loads. Default: nothing. */
  readonly waiting?: ReactNode;
  /**
   * Whether a failed load is reported in an alert; errors while rendering always are. Default: `told`,
   * reported.
   */
  readonly failed?: 'told' | 'nowhere';
};

/**
 * Creates a component whose code, styles and messages are loaded when it is first rendered. A failed load is
 * reported in an alert with a retry button.
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

/** Error: the code or messages of a lazily loaded component could not be loaded. */
class LoadFailed extends Error {}
