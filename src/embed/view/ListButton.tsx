import type { Ref } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { clausesOf } from '../../state/view/selectors';
import { useApp, useLoaded } from '../../state/useApp';
import { useCount } from '../../views/answers/useCount';

export type ListButtonProps = {
  readonly open: boolean;
  readonly toggle: () => void;
  /** Id of what it opens. */
  readonly controls: string;
  readonly ref: Ref<HTMLButtonElement>;
};

/** Opens the list of the events that pass, or the page of the one that is selected, in the embedded view itself. */
export function ListButton({ open, toggle, controls, ref }: ListButtonProps) {
  const t = useTranslator();
  const loaded = useLoaded();
  const clauses = useApp((state) => loaded && clausesOf(state.view, loaded));
  const selected = useApp((state) => state.view.event !== undefined);
  const { answer, state } = useCount(loaded?.engine, clauses);
  if (!answer) return null;
  return (
    <button
      type="button"
      className="link-button"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={toggle}
      ref={ref}
    >
      {selected
        ? t('embed.thisEvent')
        : state === 'fresh'
          ? t('embed.list', { count: answer.total })
          : t('list.name')}
    </button>
  );
}
