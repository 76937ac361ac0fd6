/** The parameters of a link by name, as texts. */
export type Parameters = ReadonlyMap<string, string>;

/** The version that links are written in. */
export const linkVersion = 1;

/**
 * What turns the parameters of version n (index n − 1) into those of n + 1. Append only: a link that was
 * shared once must open for ever.
 */
export const migrations: readonly ((parameters: Parameters) => Parameters)[] = [];

/** The parameters in today's version. A version that is not known yet is read as today's. */
export function migrate(parameters: Parameters): Parameters {
  const version = Number(parameters.get('v') ?? linkVersion);
  const known = Number.isInteger(version) && version >= 1 ? version : linkVersion;
  return migrations.slice(known - 1).reduce((migrated, step) => step(migrated), parameters);
}
