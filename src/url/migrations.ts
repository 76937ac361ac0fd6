/** The parameters of a link by name, as texts. */
export type Parameters = ReadonlyMap<string, string>;

/**
 * What turns the parameters of version n (index n − 1) into those of n + 1. Append only: a link that was
 * shared once must open for ever.
 */
export const migrations: readonly ((parameters: Parameters) => Parameters)[] = [];

/** The version that links are written in. */
export const linkVersion = migrations.length + 1;

/** The parameters in today's version. A version that is not known yet is read as today's; `steps`: `migrations`. */
export function migrate(parameters: Parameters, steps = migrations): Parameters {
  const today = steps.length + 1;
  const version = Number(parameters.get('v') ?? today);
  const known = Number.isInteger(version) && version >= 1 ? version : today;
  return steps.slice(known - 1).reduce((migrated, step) => step(migrated), parameters);
}
