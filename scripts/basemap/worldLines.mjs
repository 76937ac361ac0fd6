/**
 * Adds to a topology of `countries` and `sea` the lines that they share: `borders` between two countries, `coast`
 * between a country and the sea. The edges of the map, where nothing lies on the other side, are neither.
 */
export function shareLines(topo) {
  const users = topo.arcs.map(() => new Set());
  const note = (arcs, user) => {
    if (Array.isArray(arcs)) for (const one of arcs) note(one, user);
    else users[arcs < 0 ? ~arcs : arcs].add(user);
  };
  topo.objects.countries.geometries.forEach((one) => note(one.arcs, one.id));
  topo.objects.sea.geometries.forEach((one) => note(one.arcs, 'sea'));
  const lines = (isOne) => ({
    type: 'GeometryCollection',
    geometries: [
      {
        type: 'MultiLineString',
        arcs: users.flatMap((own, arc) => (own.size > 1 && isOne(own) ? [[arc]] : [])),
      },
    ],
  });
  topo.objects.borders = lines((own) => !own.has('sea'));
  topo.objects.coast = lines((own) => own.has('sea'));
  return topo;
}
