/** File name extensions of tables in text form, lower case. */
export const tableEndings = ['.csv', '.tsv', '.txt'] as const;
