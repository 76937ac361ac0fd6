/** The seed of every property test; it is printed, so that a failure can be run again. */
export const seed = 20201009;

export const properties = { seed, verbose: 1 } as const;
