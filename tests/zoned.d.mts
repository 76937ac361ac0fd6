export const zoned: readonly string[];
