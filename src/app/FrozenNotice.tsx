import { useTranslator } from '../i18n/useTranslator';
import { frozenness } from '../share/frozen';
import { useApp } from '../state/useApp';

const messages = {
  other: 'share.frozenOther',
  changed: 'share.frozenChanged',
  unchecked: 'share.frozenUnchecked',
} as const;

/** Says where the data isn't what the link was made for, and where places are told roughly on purpose. */
export function FrozenNotice() {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  const version = useApp((state) => state.view.version);
  const sha256 = useApp((state) => state.view.sha256);
  const rounded = useApp((state) => state.view.round === 'on');
  if (!loaded) return null;
  const found = frozenness({ version, sha256 }, loaded);
  // Of a part of a file nobody knows the checksum.
  const wrong =
    found === 'other' || (loaded.part === undefined && (found === 'changed' || found === 'unchecked'));
  const now = loaded.table.metadata.version;
  return (
    <>
      {wrong && (
        <p className="notice" role="alert">
          {t(messages[found], { version: version ?? now, now })}
        </p>
      )}
      {rounded && <p className="notice">{t('share.rounded')}</p>}
    </>
  );
}
