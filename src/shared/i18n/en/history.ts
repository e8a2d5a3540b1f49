/** The history told in sentences. */
export const history = {
} as const;
