export declare function declarations(): ReadonlyMap<string, string>;
