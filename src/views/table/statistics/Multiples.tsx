import { useState } from 'react';
import { dayText, rangeText } from '../../../i18n/dates';
import { numberText } from '../../../i18n/numbers';
import { fitNumbers } from '../../../i18n/fitNumbers';
import { useTranslator } from '../../../i18n/useTranslator';
import { tintOpacity } from '../../../scale/fill';
import type { Multiple, MultiplesLayout } from './multiples';

/**
 * Content of the table's statistics: counts per group and calendar unit, and the filter that a click on them
 * sets.
 */
export type Shown = {
  readonly multiples: readonly ShownMultiple[];
  /** First days of the calendar units, and of the unit after the last. */
  readonly days: readonly number[];
  /** Filters all views by a group and the days of a calendar unit; by the group alone if `bin` is undefined. */
  readonly choose: (key: string, bin: number | undefined) => void;
};

export type ShownMultiple = Multiple & {
  readonly color: string;
  /** Whether the active filter excludes this group: its bars are then dimmed and show what it would have. */
  readonly faint: boolean;
  /** Whether a click can filter by this group. */
  readonly chooses: boolean;
};

/** Approximate width of a character in a chart's title, px. */
const charPx = 7;

/** Small multiples of the statistics as bar charts; the highest bar of each is labelled with its count. */
export function Multiples({ layout, shown }: { readonly layout: MultiplesLayout; readonly shown: Shown }) {
  const t = useTranslator();
  const { days, multiples, choose } = shown;
  const first = days[0] ?? 0;
  const last = (days.at(-1) ?? 1) - 1;
  return (
    <ul className="stats-multiples">
      {layout.panels.map(({ bars, multiple: { key } }, at) => {
        const multiple = multiples.find((one) => one.key === key);
        return (
          multiple && (
            <li
              key={key}
              style={{ width: layout.widthPx, color: multiple.color }}
              data-faint={multiple.faint || undefined}
            >
              <button
                type="button"
                className="stats-title"
                disabled={!multiple.chooses}
                title={multiple.title}
                onClick={() => choose(key, undefined)}
              >
                <b>{fitNumbers(multiple.title, Math.floor(layout.widthPx / charPx) - 4)}</b>{' '}
                <span>{numberText(multiple.total, t.language)}</span>
              </button>
              <svg
                width={layout.widthPx}
                height={layout.heightPx}
                aria-hidden="true"
                style={{ overflow: 'visible' }}
              >
                <line
                  x1={0}
                  x2={layout.widthPx}
                  y1={layout.groundPx + 0.5}
                  y2={layout.groundPx + 0.5}
                  stroke="var(--rule2)"
                />
                {bars.map((bar) => (
                  <g
                    key={bar.bin}
                    className="stats-bar"
                    onClick={() => multiple.chooses && choose(key, bar.bin)}
                  >
                    <title>
                      {t('stats.bar', { when: unitText(days, bar.bin, t.language), count: bar.total })}
                    </title>
                    <rect x={bar.xPx} y={0} width={bar.widthPx} height={layout.groundPx} fill="transparent" />
                    {bar.parts.map(({ fill, yPx, heightPx }) => (
                      <rect
                        key={fill}
                        x={fill === 'hollow' ? bar.xPx + 0.6 : bar.xPx}
                        y={fill === 'hollow' ? yPx + 0.6 : yPx}
                        width={Math.max(0.5, bar.widthPx - (fill === 'hollow' ? 1.2 : 0))}
                        height={Math.max(0.5, heightPx - (fill === 'hollow' ? 1.2 : 0))}
                        fill={fill === 'hollow' ? 'none' : 'currentColor'}
                        fillOpacity={fill === 'half' ? 0.5 : fill === 'tint' ? tintOpacity : 1}
                        stroke={fill === 'hollow' || fill === 'tint' ? 'currentColor' : 'none'}
                        strokeWidth={1.15}
                      />
                    ))}
                    {bar.labelYPx !== undefined && (
                      <text x={bar.xPx + bar.widthPx / 2} y={bar.labelYPx} textAnchor="middle">
                        {numberText(bar.total, t.language)}
                      </text>
                    )}
                  </g>
                ))}
              </svg>
              <span className="stats-days" aria-hidden="true">
                {at === 0 && (
                  <>
                    <span>{dayText(first, t.language, 'dayMonth')}</span>
                    <span>{dayText(last, t.language, 'dayMonth')}</span>
                  </>
                )}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Counts of the statistics as a table, whose cells filter on click as the bars do. */
export function MultiplesTable({ shown: { multiples, days, choose } }: { readonly shown: Shown }) {
  const t = useTranslator();
  const bins = Array.from({ length: days.length - 1 }, (_, bin) => bin);
  return (
    <div className="stats-table" tabIndex={0} role="region" aria-label={t('stats.name')}>
      <table>
        <thead>
          <tr>
            <td />
            {bins.map((bin) => (
              <th key={bin} scope="col">
                {unitText(days, bin, t.language)}
              </th>
            ))}
            <th scope="col">{t('stats.total')}</th>
          </tr>
        </thead>
        <tbody>
          {multiples.map(({ key, title, total, stacks, faint, chooses }) => (
            <tr key={key} data-faint={faint || undefined}>
              <th scope="row">{title}</th>
              {bins.map((bin) => {
                const count = stacks.reduce((sum, stack) => sum + (stack[bin] ?? 0), 0);
                return (
                  <td key={bin}>
                    {count > 0 && chooses ? (
                      <button type="button" className="link-button" onClick={() => choose(key, bin)}>
                        {numberText(count, t.language)}
                      </button>
                    ) : (
                      numberText(count, t.language)
                    )}
                  </td>
                );
              })}
              <td>{numberText(total, t.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function unitText(days: readonly number[], bin: number, language: string): string {
  const from = days[bin] ?? 0;
  const to = (days[bin + 1] ?? from + 1) - 1;
  return from === to ? dayText(from, language) : rangeText(from, to, language);
}

/** Bar chart of one group at a time, for a phone, with buttons to the previous and next group. */
export function OneMultiple({ layout, shown }: { readonly layout: MultiplesLayout; readonly shown: Shown }) {
  const t = useTranslator();
  const [at, setAt] = useState(0);
  const { length } = layout.panels;
  const here = Math.min(at, Math.max(0, length - 1));
  const go = (step: number) => setAt((here + step + length) % length);
  const titleAt = (index: number) => layout.panels.at(index % length)?.multiple.title ?? '';
  return (
    <div className="stats-one">
      <Multiples layout={{ ...layout, panels: layout.panels.slice(here, here + 1) }} shown={shown} />
      {length > 1 && (
        <p>
          <button
            type="button"
            className="plain-button"
            aria-label={t('stats.before', { group: titleAt(here - 1) })}
            onClick={() => go(-1)}
          >
            ‹
          </button>
          {t('stats.position', { position: here + 1, count: length })}
          <button
            type="button"
            className="plain-button"
            aria-label={t('stats.next', { group: titleAt(here + 1) })}
            onClick={() => go(1)}
          >
            ›
          </button>
        </p>
      )}
    </div>
  );
}
