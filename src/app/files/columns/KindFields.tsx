import type { Kind } from '../../../formats/columns/mapping';
import { useTranslator } from '../../../i18n/useTranslator';
import { families } from '../../../model/dataset';
import { textIn } from '../../../model/text';
import { glyphBox, glyphPath } from '../../../scale/glyphs';
import type { ColumnsAction, ColumnsState } from './columnsState';
import { kindsOf, withKind, withWording, type KindPatch } from './kindLooks';
import { shownWords, wordOf } from './matchedWords';
import { WarnField } from './MatchWords';
import { TextField } from './TextField';

export type KindFieldsProps = {
  readonly state: ColumnsState;
  readonly act: (action: ColumnsAction) => void;
};

/** Most words of the category's column that are offered; further ones look as any other does. */
const most = 40;

/** Marks that a category can be given; without one it gets a shape of its own. */
const glyphs = [
  'strike',
  'air',
  'fighting',
  'control',
  'casualties',
  'humanitarian',
  'ceasefire',
  'diplomacy',
  'international',
  'media',
  'domestic',
] as const;

/** Fields for the title, mark and colour of each word of the category's column, and of any other word. */
export function KindFields({ state, act }: KindFieldsProps) {
  const t = useTranslator();
  const { head, draft } = state;
  const kinds = kindsOf(draft);
  if (!kinds) return null;
  const { category = kinds.column } = draft;
  const change = (cell: string | undefined) => (patch: KindPatch) =>
    act({ do: 'set', patch: { kinds: withKind(draft, cell, patch) } });
  return (
    <fieldset className="match-words kind-fields">
      <legend>{t('columns.kindsOf', { column: kinds.column })}</legend>
      {shownWords(head, { ...kinds, column: category }, most).map(({ cell }) => (
        <KindField key={cell} name={cell} kind={wordOf(kinds, cell)} change={change(cell)} />
      ))}
      <KindField name={t('columns.anyOther')} kind={kinds.others} change={change(undefined)} />
      {draft.kinds && (
        <WarnField matched={draft.kinds} change={(kinds) => act({ do: 'set', patch: { kinds } })} />
      )}
    </fieldset>
  );
}

type KindFieldProps = {
  /** Word of the category's column. */
  readonly name: string;
  readonly kind: Kind | undefined;
  readonly change: (patch: KindPatch) => void;
};

function KindField({ name, kind = {}, change }: KindFieldProps) {
  const t = useTranslator();
  const { id, title, glyph, family } = kind;
  const others = glyph === undefined || glyphs.some((one) => one === glyph) ? [] : [glyph];
  return (
    <div className="kind-field" role="group" aria-label={name}>
      <span>
        {name} {id !== undefined && <small>{t('columns.kind.id', { id })}</small>}
      </span>
      <TextField
        label={t('columns.kind.title')}
        text={textIn(title, t.language)}
        none={name}
        change={(text) => change({ title: withWording(title, t.language, text) })}
      />
      <label>
        <span className="visually-hidden">{t('columns.kind.glyph')}</span>
        <svg viewBox={`0 0 ${glyphBox} ${glyphBox}`} width="14" height="14" aria-hidden="true">
          {glyph !== undefined && <path d={glyphPath(glyph)} fill={`var(--${family ?? 'public'})`} />}
        </svg>
        <select
          value={glyph ?? ''}
          onChange={({ target }) => change({ glyph: target.value === '' ? undefined : target.value })}
        >
          <option value="">{t('columns.kind.ownGlyph')}</option>
          {glyphs.map((one) => (
            <option key={one} value={one}>
              {t(`columns.glyph.${one}`)}
            </option>
          ))}
          {others.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label>
        <span className="visually-hidden">{t('columns.kind.family')}</span>
        <select
          value={family ?? ''}
          onChange={({ target }) => change({ family: families.find((one) => one === target.value) })}
        >
          <option value="">{t(glyph === undefined ? 'columns.kind.ownColour' : 'family.public')}</option>
          {families.map((one) => (
            <option key={one} value={one}>
              {t(`family.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
