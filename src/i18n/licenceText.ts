/** Formats the SPDX identifier of a Creative Commons licence: `CC-BY-4.0` → `CC BY 4.0`; others unchanged. */
export function licenceText(licence: string): string {
  return licence.replace(/^CC-(BY[A-Z-]*)-(\d\.\d)$/, 'CC $1 $2');
}
