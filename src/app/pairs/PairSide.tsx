import { Glyph } from '../../draw/Glyph';
import { inOneLine } from '../../i18n/joined';
import { actorName, placeName } from '../../i18n/placeName';
import { textProps } from '../../i18n/textProps';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import { whenInWords } from '../../i18n/when';
import { byId } from '../../model/byId';
import type { OriginName } from '../../model/origin';
import { textIn } from '../../model/text';
import { fillOf } from '../../scale/fill';
import { glyphOf } from '../../scale/glyphs';
import { useAppStore } from '../../state/useApp';
import type { Loaded } from '../../state/session/loaded';
import { eventOfRow, statusOfRow } from '../../table/columns';
import type { Table } from '../../table/table';
import { rangeOf } from './reasonTexts';

type PairSideProps = {
  readonly table: Table;
  readonly row: number;
  readonly name: OriginName;
  readonly categories: Loaded['categories'];
};

/** One event of a pair, for comparison: its dataset, title, date, place, actors and claimed deaths. */
export function PairSide({ table, row, name, categories }: PairSideProps) {
  const t = useTranslator();
  const naming = useNaming();
  const store = useAppStore();
  const { columns, dictionaries, metadata } = table;
  const event = eventOfRow(columns, row);
  const category = categories[columns.category[row] as number];
  const origin = metadata.origins?.[name === 'first' ? 0 : 1];
  const place = dictionaries.places[columns.place[row] as number];
  const actors = event.actors.map(({ actor: id }) => {
    const actor = byId(dictionaries.actors, id);
    return actor ? actorName(actor, naming) : id;
  });
  const [low, high] = [columns.deathsLow[row] as number, columns.deathsHigh[row] as number];
  return (
    <article className="pair-side">
      <p className="quiet" {...textProps(origin?.title, t.language)}>
        {textIn(origin?.title, t.language)}
      </p>
      <h3>
        <Glyph
          glyph={glyphOf(category?.glyph ?? '', name === 'second' ? { second: true } : {})}
          fill={fillOf(statusOfRow(columns, row))}
          color={`var(--${category?.family ?? 'ink'})`}
        />{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => store.getState().change({ event: event.id, panel: 'list' })}
          {...textProps(event.title, t.language)}
        >
          {textIn(event.title, t.language)}
        </button>
      </h3>
      <p>{whenInWords(event, t).date}</p>
      {place && <p>{placeName(place, naming)}</p>}
      {actors.length > 0 && <p>{inOneLine(actors, t)}</p>}
      {high > 0 && <p>{t('pairs.deaths', { range: rangeOf(low, high, t) })}</p>}
    </article>
  );
}
