/** Link parameters as raw texts by name. */
export type Parameters = ReadonlyMap<string, string>;

/**
 * Migrations of link parameters between format versions: entry n − 1 converts version n to n + 1. Append
 * only, since shared links must open for ever.
 */
export const migrations: readonly ((parameters: Parameters) => Parameters)[] = [];

/** Format version of the links that the app writes. */
export const linkVersion = migrations.length + 1;

/**
 * Migrates link parameters to the current format version; without a version, or from an unknown one, they are
 * taken as current. `steps`: default `migrations`.
 */
export function migrate(parameters: Parameters, steps = migrations): Parameters {
  const today = steps.length + 1;
  const version = Number(parameters.get('v') ?? today);
  const known = Number.isInteger(version) && version >= 1 ? version : today;
  return steps.slice(known - 1).reduce((migrated, step) => step(migrated), parameters);
}
