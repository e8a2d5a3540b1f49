/** Settings, workspace, about. */
export const settings = {
} as const;
