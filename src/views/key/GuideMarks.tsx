import type { ReactNode } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import { noMap } from '../../model/conflictMap';
import { useLoaded, usePlacedMap } from '../../state/useApp';
import { families } from '../../model/dataset';
import { SideDisc } from '../detail/SideDisc';
import { Glyph } from '../../draw/Glyph';
import { datedLayers } from '../map/layers/datedLayers';
import { ClaimMark, claimMarks } from './ClaimsKey';
import { LayerMark, RingMark, SizeMark } from './drawnMarks';
import { layerSize } from './layerPaints';
import { shapeItems, sizeItems } from './keyItems';
import { PaintedMark } from './PaintedMark';
import { familyOf, shapeName, shapeText } from './shapeTexts';
import { hatchedPaint, movedPaint, placePaint, placePx } from './placePaints';
import { clockPaints, clockSize, laneSize, timePaints } from './timePaints';
import { useKeyItems } from './useKeyItems';

/** Row of the guide: a drawn mark and its meaning. */
function Row({
  mark,
  title,
  children,
}: {
  readonly mark: ReactNode;
  readonly title?: string;
  readonly children?: ReactNode;
}) {
  return (
    <li className="guide-row">
      <span className="guide-mark">{mark}</span>
      <span>
        {title !== undefined && <b>{title}</b>} {children}
      </span>
    </li>
  );
}

type PartProps = { readonly title: string; readonly children: ReactNode };

function Part({ title, children }: PartProps) {
  return (
    <section className="guide-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Guide section on glyph shapes (kind of event) and lines (precision of the date). */
export function ShapesAndLines() {
  const t = useTranslator();
  const items = shapeItems(useLoaded()?.categories ?? []);
  return (
    <>
      <Part title={t('guide.shapes')}>
        {([...families, undefined] as const)
          .map((family) => items.filter(({ first }) => familyOf(first) === family))
          .filter((members) => members.length > 0)
          .map((members) => (
            <div key={members[0]?.key}>
              <h4>{members[0] && shapeText(members[0], t)}</h4>
              <ul>
                {members.map((item) => (
                  <Row
                    key={item.key}
                    mark={
                      <Glyph glyph={item.first.glyph} sizePx={16} color={`var(--${item.first.family})`} />
                    }
                  >
                    {shapeName(item, t)}
                  </Row>
                ))}
              </ul>
            </div>
          ))}
      </Part>
      <Part title={t('guide.lines')}>
        <ul className="guide-wide">
          {(['day', 'lasted', 'once', 'about', 'lag'] as const).map((line) => (
            <Row key={line} mark={<PaintedMark {...laneSize} paint={timePaints[line]} />}>
              {t(`guide.lines.${line}`)}
            </Row>
          ))}
        </ul>
      </Part>
    </>
  );
}

/**
 * Guide section on the fills of glyphs (status of an event), their sizes (claimed deaths), and the marks of
 * claimants.
 */
export function FillsAndFigures() {
  const t = useTranslator();
  const loaded = useLoaded();
  const { notes } = usePlacedMap()?.map ?? noMap;
  const sides = loaded?.table.dictionaries.sides ?? [];
  const { fills } = useKeyItems(loaded);
  return (
    <>
      <Part title={t('guide.fills')}>
        <ul>
          {fills.map((item) => (
            <Row
              key={item.id}
              mark={<Glyph glyph="strike" fill={item.fill} sizePx={22} color="var(--force)" />}
              title={t(item.title)}
            >
              {t(item.text)}
            </Row>
          ))}
        </ul>
      </Part>
      <Part title={t('guide.sizes')}>
        <ul className="guide-sizes">
          {sizeItems.map((item) => (
            <li key={item.id}>
              <SizeMark size={item.id} /> {item.label}
            </li>
          ))}
          <li>
            <SizeMark size="spread" /> {t('key.size.spread')}
          </li>
        </ul>
        <p>{t('guide.sizesText')}</p>
      </Part>
      <Part title={t('guide.figures')}>
        <ul>
          {claimMarks.map((mark) => (
            <Row key={mark} mark={<ClaimMark mark={mark} />}>
              {t(`guide.figures.${mark}`)}
            </Row>
          ))}
          {sides.map((side) => (
            <Row key={side.id} mark={<SideDisc side={side.id} />}>
              {textIn(side.title, t.language)}
            </Row>
          ))}
        </ul>
        <p>{[t('guide.figures.sides'), ...notes.map((note) => textIn(note, t.language))].join(' ')}</p>
        <p>{t('guide.claimsText')}</p>
      </Part>
    </>
  );
}

const placePaints = {
  exact: placePaint('exact'),
  settlement: placePaint('settlement'),
  district: placePaint('district'),
  region: placePaint('region'),
  line: placePaint('line'),
  bare: placePaint('bare'),
} as const;

/** Guide section on the rings around events (precision of the place) and on the map's layers. */
export function RingsAndLayers() {
  const t = useTranslator();
  const { rings } = useKeyItems(useLoaded());
  const { all: grounds } = datedLayers(usePlacedMap()?.map ?? noMap);
  return (
    <>
      <Part title={t('guide.rings')}>
        <ul className="guide-places">
          {rings.map(({ id, style, title, text }) => (
            <Row
              key={id}
              mark={
                style === 'said' ? (
                  <RingMark style="said" />
                ) : (
                  <PaintedMark widthPx={placePx} heightPx={placePx} paint={placePaints[style]} />
                )
              }
              title={t(title)}
            >
              {t(text)}
            </Row>
          ))}
          <Row mark={<PaintedMark widthPx={placePx} heightPx={44} paint={movedPaint} />}>
            {t('guide.rings.moved')}
          </Row>
        </ul>
      </Part>
      <Part title={t('guide.grounds')}>
        <ul>
          {grounds.map(({ layer, style, caption, meaning, days }) => (
            <Row key={layer} mark={<LayerMark style={style} />} title={textIn(caption, t.language)}>
              {textIn(meaning, t.language)} {t('guide.shownOn', { days: textIn(days, t.language) })}
            </Row>
          ))}
          <Row mark={<PaintedMark {...layerSize} paint={hatchedPaint} />}>{t('guide.grounds.hatched')}</Row>
        </ul>
        {grounds.length > 0 && <p>{t('guide.groundsText')}</p>}
      </Part>
    </>
  );
}

/** Guide section on the time window (when events happened) and the as-of day (when they became known). */
export function Clocks() {
  const t = useTranslator();
  return (
    <Part title={t('guide.clocks')}>
      <ul className="guide-wide">
        {(['happened', 'known'] as const).map((clock) => (
          <Row key={clock} mark={<PaintedMark {...clockSize} paint={clockPaints[clock]} />}>
            {t(clock === 'known' ? 'guide.clocksKnown' : 'guide.clocksHappened')}
          </Row>
        ))}
      </ul>
      <p>{t('guide.clocksText')}</p>
    </Part>
  );
}
