import { useDeferredValue, useState } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import type { OwnWords } from '../../state/view/ownWords';
import { embedAddress } from '../../url/embedAddress';
import {
  embedPanels,
  embedViews,
  hidableParts,
  type EmbedPanel,
  type EmbedView,
  type HidablePart,
} from '../../url/embedParts';
import { embedHeightPx, partsPx, wordsHeightPx, type EmbedContent } from '../../url/embedRoom';
import { CopyField } from './CopyField';
import { Segments } from './Segments';
import { elementSnippet } from '../snippets/elementSnippet';
import { frameId } from '../snippets/frameId';
import { iframeSnippet } from '../snippets/iframeSnippet';
import { scriptSnippet } from '../snippets/scriptSnippet';

/** Width of the preview and first height of the iframe, in px, for each kind of host page. */
const sizes = {
  article: { widthPx: 640, heightPx: 560 },
  wide: { widthPx: 1100, heightPx: 720 },
  phone: { widthPx: 360, heightPx: 620 },
} as const;
type Size = keyof typeof sizes;

const methods = ['iframe', 'script', 'element'] as const;
type Method = (typeof methods)[number];
type Height = 'fixed' | 'auto';

/**
 * Default height of each method of embedding: an iframe keeps its height, script and custom element adjust it.
 */
const heightsFirst: { readonly [method in Method]: Height } = {
  iframe: 'fixed',
  script: 'auto',
  element: 'auto',
};

export type EmbedPartProps = {
  /** Address of the full view, as opposed to the embedded one. */
  readonly link: string;
  readonly show: EmbedContent['show'];
  readonly words: OwnWords;
  readonly title: string;
  readonly alt: string;
  readonly picture: string | undefined;
};

/**
 * Part of the share dialog with the HTML snippet for host pages, in three variants, and a live preview of the
 * embedded view.
 */
export function EmbedPart({ link, show, words, title, alt, picture }: EmbedPartProps) {
  const t = useTranslator();
  const [size, setSize] = useState<Size>('article');
  const [panels, setPanels] = useState<readonly EmbedPanel[]>([]);
  const [alone, setAlone] = useState<EmbedView | 'all'>('all');
  const [hide, setHide] = useState<readonly HidablePart[]>([]);
  const [method, setMethod] = useState<Method>('iframe');
  const [heights, setHeights] = useState(heightsFirst);
  const autoHeight = heights[method] === 'auto';
  const { widthPx } = sizes[size];
  // Claims are shown once: not as a panel too if they already replace the map.
  const only = alone === 'all' ? undefined : alone;
  const choice = { panels: only ? [] : panels.filter((panel) => panel !== show), only, hide };
  const contentPx = embedHeightPx({ ...choice, show }, widthPx);
  const fixedPx =
    (only
      ? contentPx
      : choice.panels.reduce<number>((sum, panel) => sum + partsPx[panel], sizes[size].heightPx)) +
    wordsHeightPx(words, widthPx);
  const heightPx = autoHeight ? contentPx + wordsHeightPx(words, widthPx) : fixedPx;
  const embed = embedAddress(link, autoHeight ? { ...choice, height: 'auto', id: frameId(link) } : choice);
  const app = new URL('.', link).href;
  const snippet = { embed, link, app, title, alt, picture, heightPx, autoHeight, ...choice };
  const written = { iframe: iframeSnippet, script: scriptSnippet, element: elementSnippet }[method](snippet);
  const shown = useDeferredValue(embed);
  return (
    <>
      <div className="share-frame">
        <Segments
          label={t('share.size')}
          value={size}
          options={(['article', 'wide', 'phone'] as const).map((value) => ({
            value,
            label: t(`share.size.${value}`),
          }))}
          choose={setSize}
        />
        <Segments
          label={t('share.height')}
          value={heights[method]}
          options={[
            {
              value: 'fixed',
              label: t('share.height.fixed', { height: fixedPx }),
            },
            { value: 'auto', label: t('share.height.auto') },
          ]}
          choose={(height) => setHeights({ ...heights, [method]: height })}
        />
        <Segments
          label={t('share.only')}
          value={alone}
          options={(['all', ...embedViews] as const).map((value) => ({
            value,
            label: t(`share.only.${value}`),
          }))}
          choose={setAlone}
        />
        <fieldset className="share-choice">
          <legend>{t('share.hide')}</legend>
          {hidableParts.map((part) => (
            <label className="share-check" key={part}>
              <input
                type="checkbox"
                checked={hide.includes(part)}
                onChange={({ target }) =>
                  setHide(hidableParts.filter((one) => (one === part ? target.checked : hide.includes(one))))
                }
              />
              {t(`share.hide.${part}`)}
            </label>
          ))}
        </fieldset>
        <fieldset className="share-choice" disabled={only !== undefined}>
          <legend>{t('share.panels')}</legend>
          {embedPanels.map((panel) => (
            <label className="share-check" key={panel}>
              <input
                type="checkbox"
                checked={panels.includes(panel)}
                onChange={({ target }) =>
                  setPanels(
                    embedPanels.filter((one) => (one === panel ? target.checked : panels.includes(one))),
                  )
                }
              />
              {t(`share.panel.${panel}`)}
            </label>
          ))}
        </fieldset>
        <Segments
          label={t('share.method')}
          value={method}
          options={methods.map((value) => ({ value, label: t(`share.method.${value}`) }))}
          choose={setMethod}
        />
      </div>
      {autoHeight && method === 'iframe' && <p className="quiet">{t('share.heightHint')}</p>}
      {method === 'element' && <p className="quiet">{t('share.elementHint', { host: new URL(app).host })}</p>}
      <CopyField label={t('share.snippet')} text={written} rows={7} />
      <h3>{t('share.preview')}</h3>
      <div className="share-preview">
        <iframe
          key={shown}
          src={shown}
          title={title}
          width={widthPx}
          height={heightPx}
          referrerPolicy="no-referrer"
        />
      </div>
    </>
  );
}
