/** Link parameters by name, as texts. */
export type Parameters = ReadonlyMap<string, string>;

/**
 * Migrations of link parameters: entry n − 1 converts version n to n + 1. Append only: shared links must open for
 * ever.
 */
export const migrations: readonly ((parameters: Parameters) => Parameters)[] = [];

/** Version of the links that are written. */
export const linkVersion = migrations.length + 1;

/** Converts link parameters to the present version; an unknown newer version is read as the present one. `steps`: default `migrations`. */
export function migrate(parameters: Parameters, steps = migrations): Parameters {
  const today = steps.length + 1;
  const version = Number(parameters.get('v') ?? today);
  const known = Number.isInteger(version) && version >= 1 ? version : today;
  return steps.slice(known - 1).reduce((migrated, step) => step(migrated), parameters);
}
