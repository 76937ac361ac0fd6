type Graph = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

export declare function chunkOf(): (id: string, graph: Graph) => string | null;
