import type { Figure, Names, SourceColumns } from '../../../formats/columns/mapping';
import type { FieldName } from '../../../formats/columns/proposal';
import type { Translator } from '../../../i18n/translator';
import { useTranslator } from '../../../i18n/useTranslator';
import { claimantRoles, peopleCounted } from '../../../model/claim';
import { whenKinds } from '../../../model/event';
import { CheckField, ChoiceField } from './choiceFields';
import type { ColumnsAction, ColumnsState } from './columnsState';
import { KindFields } from './KindFields';
import { kindsOf } from './kindLooks';
import { Options } from './Options';
import { figureParts, replaced, sourceParts } from './listed';
import { TextField } from './TextField';
import { actorRules, changedItem, claimantText, usualSeparator } from './itemRules';

export type FieldOptionsProps = {
  readonly name: FieldName;
  readonly state: ColumnsState;
  readonly act: (action: ColumnsAction) => void;
};

/** The rarer choices of a field of the columns' dialog: what its cells mean beyond the column that they stand in. */
export function FieldOptions({ name, state, act }: FieldOptionsProps) {
  const t = useTranslator();
  const { draft } = state;
  const { point, actors, sources = [], figures } = draft;
  const set = (patch: Extract<ColumnsAction, { readonly do: 'set' }>['patch']) => act({ do: 'set', patch });
  switch (name) {
    case 'date':
      return (
        <Options isSet={draft.whenKind !== undefined}>
          <ChoiceField
            label={t('columns.whenKind')}
            value={draft.whenKind}
            none={t('columns.asDefault', { word: t('columns.whenKind.duration') })}
            words={whenKinds}
            wordText={(word) => t(`columns.whenKind.${word}`)}
            change={(whenKind) => set({ whenKind })}
          />
        </Options>
      );
    case 'title':
      return (
        <Options isSet={draft.titleElse !== undefined}>
          <TextField
            label={t('columns.titleElse')}
            text={draft.titleElse ?? ''}
            none={t('columns.titleElse.none')}
            change={(text) => set({ titleElse: text === '' ? undefined : text })}
          />
        </Options>
      );
    case 'point':
      return point || draft.needsPoint !== undefined ? (
        <Options isSet={draft.needsPoint !== undefined || (point !== undefined && 'lngFirst' in point)}>
          <CheckField
            label={t('columns.needsPoint')}
            isChecked={draft.needsPoint === true}
            change={(isChecked) => set({ needsPoint: isChecked || undefined })}
          />
          {point && 'both' in point && (
            <CheckField
              label={t('columns.lngFirst')}
              isChecked={point.lngFirst === true}
              change={(isChecked) =>
                set({ point: { both: point.both, ...(isChecked && { lngFirst: true }) } })
              }
            />
          )}
        </Options>
      ) : null;
    case 'category':
      return !kindsOf(draft) ? null : (
        <Options isSet={draft.kinds !== undefined}>
          <KindFields state={state} act={act} />
        </Options>
      );
    case 'actors':
      return actors ? (
        <Options isSet={actors.some((item) => Object.keys(item).length > 1)}>
          {actors.map((item, at) => (
            <NamesFields
              key={at}
              item={item}
              change={(patch) => set({ actors: replaced(actors, at, changedItem(item, patch)) })}
            />
          ))}
        </Options>
      ) : null;
    case 'sources':
      return sources.length > 0 || draft.reportedElse !== undefined ? (
        <Options
          isSet={
            draft.reportedElse !== undefined ||
            sources.some((one) => 'separator' in one || 'published' in one)
          }
        >
          {sources.map((item, at) => (
            <SourceFields
              key={at}
              item={item}
              change={(patch) => set({ sources: replaced(sources, at, changedItem(item, patch)) })}
            />
          ))}
          <ChoiceField
            label={t('columns.reportedElse')}
            value={draft.reportedElse}
            none={t('columns.reportedElse.none')}
            words={['first-day'] as const}
            wordText={() => t('columns.reportedElse.first-day')}
            change={(reportedElse) => set({ reportedElse })}
          />
        </Options>
      ) : null;
    case 'figures':
      return figures ? (
        <Options isSet={figures.some(isParticular)}>
          {figures.map((item, at) => (
            <FigureFields
              key={at}
              item={item}
              change={(patch) => set({ figures: replaced(figures, at, changedItem(item, patch)) })}
            />
          ))}
        </Options>
      ) : null;
    default:
      return null;
  }
}

type ItemProps<Item> = {
  readonly item: Item;
  readonly change: (patch: { readonly [Part in keyof Item]?: Item[Part] | undefined }) => void;
};

function NamesFields({ item, change }: ItemProps<Names>) {
  const t = useTranslator();
  const { column, separator, role, kind, kindBy = [] } = item;
  return (
    <fieldset className="match-words">
      <legend>{column}</legend>
      <TextField
        label={t('columns.actor.separator')}
        text={separator ?? usualSeparator}
        none={t('columns.actor.oneName')}
        change={(text) => change({ separator: text === usualSeparator ? undefined : text })}
      />
      <TextField
        label={t('columns.actor.role')}
        text={role ?? ''}
        none={t('columns.none')}
        change={(text) => change({ role: text === '' ? undefined : text })}
      />
      <TextField
        label={t('columns.actor.kind')}
        text={kind ?? ''}
        none="other"
        change={(text) => change({ kind: text === '' ? undefined : text })}
      />
      {actorRules(kindBy, t).map((rule) => (
        <p className="column-row-reason" key={rule}>
          {rule}
        </p>
      ))}
    </fieldset>
  );
}

function SourceFields({ item, change }: ItemProps<SourceColumns>) {
  const t = useTranslator();
  const { separator, published } = item;
  return (
    <fieldset className="match-words">
      <legend>{sourceParts.flatMap((part) => item[part] ?? []).join(', ')}</legend>
      <TextField
        label={t('columns.source.separator')}
        text={separator ?? ''}
        none={t('columns.source.one')}
        change={(text) => change({ separator: text === '' ? undefined : text })}
      />
      <CheckField
        label={t('columns.source.published')}
        isChecked={published === true}
        change={(isChecked) => change({ published: isChecked || undefined })}
      />
    </fieldset>
  );
}

function isParticular({ people, role, id, ignoreZero, measure, claimant }: Figure): boolean {
  const isPlain = measure === 'killed' || measure === 'wounded';
  const isNamed = 'name' in claimant && (claimant.id !== undefined || claimant.kind !== undefined);
  return !isPlain || isNamed || [people, role, id, ignoreZero].some((part) => part !== undefined);
}

function FigureFields({ item, change }: ItemProps<Figure>) {
  const t = useTranslator();
  const { people, role, id, ignoreZero, claimant } = item;
  return (
    <fieldset className="match-words">
      <legend>{figureName(item, t)}</legend>
      <p className="column-row-reason">{claimantText(claimant, t)}</p>
      <ChoiceField
        label={t('columns.people')}
        value={people}
        none={t('columns.asDefault', { word: t('columns.people.all') })}
        words={peopleCounted}
        wordText={(word) => t(`columns.people.${word}`)}
        change={(word) => change({ people: word })}
      />
      <ChoiceField
        label={t('columns.claimantRole')}
        value={role}
        none={t('columns.asDefault', { word: t('columns.claimantRole.third-party') })}
        words={claimantRoles}
        wordText={(word) => t(`columns.claimantRole.${word}`)}
        change={(word) => change({ role: word })}
      />
      <CheckField
        label={t('columns.ignoreZero')}
        isChecked={ignoreZero === true}
        change={(isChecked) => change({ ignoreZero: isChecked || undefined })}
      />
      <TextField
        label={t('columns.figureId')}
        text={id ?? ''}
        none={item.measure}
        change={(text) => change({ id: text === '' ? undefined : text })}
      />
    </fieldset>
  );
}

/** Name of a figure: what it counts, and the columns that it is read from. */
function figureName(figure: Figure, t: Translator): string {
  const { measure } = figure;
  const name = measure === 'killed' || measure === 'wounded' ? t(`columns.field.${measure}`) : measure;
  const columns = figureParts.flatMap((part) => figure[part] ?? []).join(', ');
  return t('columns.figureName', { name, columns });
}
