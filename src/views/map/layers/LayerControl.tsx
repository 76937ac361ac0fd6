import { memo, useId, useRef, useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import type { LayerRole } from '../../../model/conflictMap';
import { textIn, type Text } from '../../../model/text';
import type { LayerChoice } from './BaseLayers';

export type LayerControlProps = {
  readonly choice: LayerChoice;
  readonly choose: (choice: LayerChoice) => void;
  /** Tests whether the map has layers of a role. */
  readonly has: (role: LayerRole) => boolean;
  /** Label of the dated layers; undefined without any. */
  readonly ground: Text | undefined;
  /** Whether any dated layer is valid on all visible days. */
  readonly holds: boolean;
};

/** Menu of the base map's layers. Online tiles are off by default, with a note on what they send to whom. */
export const LayerControl = memo(function LayerControl({
  choice,
  choose,
  has,
  ground,
  holds,
}: LayerControlProps) {
  const t = useTranslator();
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = (key: keyof LayerChoice, label: string, describedBy?: string) => (
    <label className="map-layer">
      <input
        type="checkbox"
        checked={choice[key]}
        aria-describedby={describedBy}
        onChange={(event) => choose({ ...choice, [key]: event.target.checked })}
      />
      {label}
    </label>
  );
  return (
    <div
      className="map-layers"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="map-button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('map.layers')}
        onClick={() => setOpen(!open)}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path
            d="M7 1.5 13 5 7 8.5 1 5ZM2.6 7.3 1 8.3l6 3.6 6-3.6-1.6-1"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.2"
            strokeLinejoin="round"
          />
        </svg>
        <span className="map-button-text">{t('map.layers')}</span>
      </button>
      <div className="map-popover" id={id} hidden={!open}>
        {has('relief') && box('relief', t('map.relief'))}
        {has('district') && box('districts', t('map.districts'))}
        {ground !== undefined && (
          <>
            {box('ground', t('map.ground'), `${id}-ground`)}
            <p id={`${id}-ground`}>{holds ? textIn(ground, t.language) : t('map.groundNot')}</p>
          </>
        )}
        {box('tiles', t('map.tiles'), `${id}-tiles`)}
        <p id={`${id}-tiles`}>{t('map.tilesWarning')}</p>
      </div>
    </div>
  );
});
