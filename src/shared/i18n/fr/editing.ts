/** Writing, joining and dividing events. */
export const editing = {
} as const;
