/** Link parameters by name, as texts. */
export type Parameters = ReadonlyMap<string, string>;

/** Version of the links that are written. */
export const linkVersion = 1;

/**
 * Migrations of link parameters: entry n − 1 converts version n to n + 1. Append only: shared links must open for
 * ever.
 */
export const migrations: readonly ((parameters: Parameters) => Parameters)[] = [];

/** Converts link parameters to the present version; an unknown newer version is read as the present one. */
export function migrate(parameters: Parameters): Parameters {
  const version = Number(parameters.get('v') ?? linkVersion);
  const known = Number.isInteger(version) && version >= 1 ? version : linkVersion;
  return migrations.slice(known - 1).reduce((migrated, step) => step(migrated), parameters);
}
