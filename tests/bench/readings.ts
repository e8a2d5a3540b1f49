/** What a suite measured, by name: milliseconds unless the name says otherwise; 1 for yes, 0 for no. */
export type Readings = Readonly<Record<string, number>>;
