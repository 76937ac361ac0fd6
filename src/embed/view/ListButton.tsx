import type { Ref } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { clausesOf } from '../../state/view/selectors';
import { useApp, useLoaded } from '../../state/useApp';
import { useCount } from '../../views/answers/useCount';

export type ListButtonProps = {
  readonly open: boolean;
  readonly toggle: () => void;
  /** Id of the element that the button shows and hides. */
  readonly controls: string;
  readonly ref: Ref<HTMLButtonElement>;
};

/**
 * Button of an embedded view that opens the list of events that pass the filters, with their number, or the
 * page of the selected event.
 */
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
