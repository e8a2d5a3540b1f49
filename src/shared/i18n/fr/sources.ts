/** Publishers, documents and the desk’s own words. */
export const sources = {
} as const;
