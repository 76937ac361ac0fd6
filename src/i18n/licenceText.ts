/** An SPDX identifier of Creative Commons as people write it: `CC-BY-4.0` → `CC BY 4.0`; others as they are. */
export function licenceText(licence: string): string {
  return licence.replace(/^CC-(BY[A-Z-]*)-(\d\.\d)$/, 'CC $1 $2');
}
