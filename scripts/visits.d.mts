export declare const visits: {
  readonly page: {
    readonly firstEvent: readonly string[];
    readonly map: readonly string[];
    readonly rest: readonly string[];
  };
  readonly embed: { readonly firstEvent: readonly string[] };
};
export declare function filesOf(keys: readonly string[], dist?: string): string[];
