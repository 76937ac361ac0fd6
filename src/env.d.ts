interface ImportMetaEnv {
  /** Path of the conflict's dataset in the app's folder: scripts/build/conflict.ts. */
  readonly CONFLICT_DATASET: string;
  /** Path of its map, likewise. */
  readonly CONFLICT_MAP: string;
}
