/** Side of a drawn tile, px. One of zoom z is made for the map's zoom z + 1, whose tiles are half as wide. */
export const framePx = 512;

/** What a drawn tile shows: a tile of the archive, how wide it is there, and where its upper left corner stands, px. */
export type TileFrame = {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly sidePx: number;
  readonly left: number;
  readonly top: number;
};

export type TileCoords = { readonly z: number; readonly x: number; readonly y: number };

/** Returns the frame of a drawn tile at the map's zoom `z`; beyond `maxZoom` it is part of a tile of that zoom. */
export function frameOf({ z, x, y }: TileCoords, maxZoom: number): TileFrame {
  const own = Math.max(0, z - 1);
  const beyond = Math.max(0, own - maxZoom);
  const times = 2 ** beyond;
  const [column, row] = [Math.floor(x / times), Math.floor(y / times)];
  const rows = 2 ** (own - beyond);
  return {
    z: own - beyond,
    // Around the world, and around again.
    x: ((column % rows) + rows) % rows,
    y: row,
    sidePx: framePx * times,
    left: (column * times - x) * framePx,
    top: (row * times - y) * framePx,
  };
}
