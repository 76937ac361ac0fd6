import { Glyph } from '../../draw/Glyph';
import { textProps } from '../../i18n/textProps';
import { useTranslator } from '../../i18n/useTranslator';
import { originNames, type Origin } from '../../model/origin';
import { textIn } from '../../model/text';
import { glyphOf } from '../../scale/glyphs';
import { KeyGroup } from './KeyGroup';

/** Legend items that tell two joined datasets apart: glyphs of the second are underlined. */
export function OriginKey({ origins }: { readonly origins: readonly [Origin, Origin] }) {
  const t = useTranslator();
  return (
    <KeyGroup name={t('filters.origin')}>
      {originNames.map((name, index) => (
        <li key={name} className="key-words" {...textProps(origins[index]?.title, t.language)}>
          <Glyph
            glyph={glyphOf('strike', name === 'second' ? { second: true } : {})}
            sizePx={14}
            color="var(--ink)"
          />{' '}
          {textIn(origins[index]?.title, t.language)}
        </li>
      ))}
    </KeyGroup>
  );
}
