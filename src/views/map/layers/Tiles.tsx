import { useState } from 'react';
import { mapTools } from '../../../i18n/mapToolsGroup';
import { shell } from '../../../i18n/messageGroups';
import { lazyPart } from '../../shared/lazyPart';
import { hostStreets } from '../streets/hostStreets';
import type { LayerChoice } from './BaseLayers';
import { TileLayer } from './TileLayer';

export type TilesProps = {
  readonly choice: LayerChoice;
  readonly choose: (choice: LayerChoice) => void;
};

const Streets = lazyPart(() => import('../streets/Streets').then(({ Streets: streets }) => streets), {
  messages: [shell, mapTools],
});

/** The tiles that the reader switched on; without any, the streets of the host, where the map is near enough. */
export function Tiles({ choice, choose }: TilesProps) {
  const [address] = useState(hostStreets);
  const { tiles, streets = true } = choice;
  if (tiles && tiles.kind !== 'streets') return <TileLayer source={tiles} />;
  return address && streets ? <Streets address={address} choice={choice} choose={choose} /> : null;
}
