import { useId, useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { deviceStore, keepAddress, recallAddress } from '../tiles/rememberedAddress';
import { checkTemplate, type AddressFault, type TileAddress } from '../tiles/tileSource';

export type OwnAddressProps = {
  /** Tile address shown at present; undefined for none. */
  readonly used: TileAddress | undefined;
  readonly use: (address: TileAddress) => void;
};

/**
 * Form for a tile server address of the reader's own: checked on submit, and stored on the device if they want.
 */
export function OwnAddress({ used, use }: OwnAddressProps) {
  const t = useTranslator();
  const id = useId();
  const [kept] = useState(() => recallAddress(deviceStore()));
  const [template, setTemplate] = useState((used ?? kept)?.template ?? '');
  const [attribution, setAttribution] = useState((used ?? kept)?.attribution ?? '');
  const [keep, setKeep] = useState(kept !== undefined);
  const [fault, setFault] = useState<AddressFault | undefined>(undefined);
  const checked = checkTemplate(template);
  return (
    <form
      className="map-address"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if ('fault' in checked) return setFault(checked.fault);
        setFault(undefined);
        const address: TileAddress = {
          kind: 'address',
          template: checked.template,
          attribution: attribution.trim(),
        };
        keepAddress(deviceStore(), keep ? address : undefined);
        return use(address);
      }}
    >
      <label htmlFor={`${id}-template`}>{t('map.address.template')}</label>
      <input
        id={`${id}-template`}
        type="url"
        dir="ltr"
        placeholder="https://…/{z}/{x}/{y}.png"
        value={template}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-told`}
        onChange={(event) => setTemplate(event.target.value)}
      />
      <label htmlFor={`${id}-attribution`}>{t('map.address.attribution')}</label>
      <input
        id={`${id}-attribution`}
        value={attribution}
        maxLength={200}
        onChange={(event) => setAttribution(event.target.value)}
      />
      <label className="map-layer">
        <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />
        {t('map.address.keep')}
      </label>
      <p id={`${id}-told`} role="status">
        {fault !== undefined && 'fault' in checked
          ? t(`map.address.${checked.fault}`)
          : 'host' in checked && t('map.address.sees', { host: checked.host })}
      </p>
      <button type="submit" className="button">
        {t('map.address.use')}
      </button>
    </form>
  );
}
