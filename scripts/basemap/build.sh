#!/bin/bash
# Rebuilds data/basemap from npm and Debian packages. Usage: scripts/basemap/build.sh [WORK]
# Needs Node 20, Debian bookworm and, for the rivers' reader, root. WORK defaults to work/ beside this file.
set -euo pipefail
here=$(cd "$(dirname "$0")"; pwd)
export WORK=${1:-$here/work}
export OUT=${OUT:-$(realpath "$here/../../data/basemap")}
export NODE_OPTIONS=--max-old-space-size=8000

"$here/fetch.sh" "$WORK"
for step in countries lakes admin1 lines held rivers towns relief pack check; do
  echo "== $step"
  node "$here/$step.mjs"
done
