import { useEffect, useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { clausesOf } from '../../../state/view/selectors';
import { useApp, useLoaded } from '../../../state/useApp';
import { useFreshCount } from '../../../views/answers/useCount';
import { sectionInView } from './sectionInView';
import './jumpLinks.css';

/** CSS classes of the page's parts, in their order on a narrow page. */
const sections = ['map', 'timeline', 'panel'] as const;
type Section = (typeof sections)[number];

/** Links to the parts of a scrolling page; the part in the viewport is marked. */
export default function JumpLinks() {
  const t = useTranslator();
  const loaded = useLoaded();
  const show = useApp((state) => state.view.show);
  const event = useApp((state) => state.view.event !== undefined);
  const clauses = useApp((state) => loaded && clausesOf(state.view, loaded));
  const count = useFreshCount(loaded?.engine, clauses);
  const here = useSectionInView();
  const names: Readonly<Record<Section, string>> = {
    map: t(`guide.show.${show}`),
    timeline: t('jump.days'),
    panel: event
      ? t('detail.name')
      : show === 'claims'
        ? t('claims.name')
        : count === undefined
          ? t('list.name')
          : t('count.events', { count }),
  };
  // Beside the table, the panel exists only while an event is open.
  const isThere = (section: Section) => section !== 'panel' || show !== 'table' || event;
  return (
    <nav className="jump-links" aria-label={t('jump.name')}>
      {sections.filter(isThere).map((section) => (
        <button
          key={section}
          type="button"
          className="segment"
          aria-current={section === here ? 'location' : undefined}
          onClick={() => jumpTo(section)}
        >
          {names[section]}
        </button>
      ))}
    </nav>
  );
}

function elementOf(section: Section): HTMLElement | null {
  // The claims or the table take the map's place.
  const selector =
    section === 'map' ? '.app-main > :is(.map, .claims, .table-view)' : `.app-main > .${section}`;
  return document.querySelector<HTMLElement>(selector);
}

/** Scrolls to a part of the page and puts the focus there, so that the next Tab goes on from it. */
function jumpTo(section: Section): void {
  const element = elementOf(section);
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

function useSectionInView(): Section | undefined {
  const [here, setHere] = useState<Section | undefined>(undefined);
  useEffect(function followScrolling() {
    let frame = 0;
    const look = () => {
      frame = 0;
      const tops = sections.flatMap((section) => {
        const element = elementOf(section);
        return element ? [[section, element.getBoundingClientRect().top] as const] : [];
      });
      const { scrollHeight, scrollTop } = document.documentElement;
      setHere(sectionInView(tops, innerHeight, scrollTop > 0 && scrollTop + innerHeight >= scrollHeight - 2));
    };
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    ask();
    document.addEventListener('scroll', ask, { passive: true });
    window.addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', ask);
      window.removeEventListener('resize', ask);
    };
  }, []);
  return here;
}
