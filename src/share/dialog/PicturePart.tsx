import { useState } from 'react';
import { dayText } from '../../i18n/dates';
import { licenceText } from '../../i18n/licenceText';
import type { PlainKey } from '../../i18n/messageKey';
import { useTranslator } from '../../i18n/useTranslator';
import { plainDay } from '../../model/day';
import { textIn } from '../../model/text';
import type { Loaded } from '../../state/session/loaded';
import { useApp } from '../../state/useApp';
import { useShownNow } from '../../views/shared/useShown';
import { addressOf } from '../addresses/addressOf';
import { authorOf } from '../../export/references/cited';
import { todayText } from '../../model/todayText';
import { TaintedPicture } from '../picture/domSvg';
import { pngOf, viewPicture } from '../picture/viewPicture';
import { saveFile } from '../file/saveFile';
import { viewFileName } from '../../export/viewFileName';

/** Pixels of a PNG per CSS pixel, so that the picture stays sharp in print. */
const pngScale = 2;

/**
 * Part of the share dialog that downloads a picture of the views as they are on the screen, with caption and
 * source line.
 */
export function PicturePart({ loaded }: { readonly loaded: Loaded }) {
  const t = useTranslator();
  const view = useApp((state) => state.view);
  const shown = useShownNow(view, loaded, t);
  const claims = view.show === 'claims';
  const [failed, setFailed] = useState<PlainKey | undefined>(undefined);
  const { title, version, licence, attribution } = loaded.table.metadata;
  const make = async (kind: 'png' | 'svg') => {
    setFailed(undefined);
    try {
      const app = document.querySelector('.app');
      const address = addressOf(view, loaded);
      const day = dayText(plainDay(todayText()), t.language, 'long');
      const name = textIn(title, t.language);
      const foot = [
        [
          authorOf(textIn(attribution, t.language)),
          version && t('share.pictureVersion', { version }),
          licenceText(licence),
        ]
          .filter((part) => part !== '')
          .join(' · '),
        ...(claims ? [] : [t('share.pictureMap')]),
        address === undefined ? t('share.made', { day }) : t('share.retrieved', { day, url: address }),
      ];
      const picture =
        app &&
        shown &&
        viewPicture(app, {
          title: view.headline || name,
          words: [view.intro, view.byline].filter((words) => words !== ''),
          alt: view.alt,
          shown: view.headline === '' ? shown.text : `${name} · ${shown.text}`,
          foot: [view.credit, ...foot].filter((line) => line !== ''),
        });
      if (!picture) throw new Error('no view');
      const file = viewFileName(view, loaded, kind);
      if (kind === 'svg') saveFile(picture.svg, 'image/svg+xml', file);
      else saveFile(await pngOf(picture, pngScale), 'image/png', file);
    } catch (error) {
      setFailed(error instanceof TaintedPicture ? 'share.pictureTiles' : 'share.pictureFailed');
    }
  };
  return (
    <>
      <p>{t(claims ? 'share.pictureClaims' : 'share.pictureText')}</p>
      <p className="share-actions">
        {(['png', 'svg'] as const).map((kind) => (
          <button key={kind} type="button" className="button" onClick={() => void make(kind)}>
            {t('share.citeDownload', { format: t(`share.${kind}`) })}
          </button>
        ))}
      </p>
      <p role="status">{failed && t(failed)}</p>
    </>
  );
}
