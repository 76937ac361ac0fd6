/** Endings of the names of files that hold a table of text, lower case. */
export const tableEndings = ['.csv', '.tsv', '.txt'] as const;
