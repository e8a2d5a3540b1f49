/** The Inbox under the analyst’s hand. */
export const triage = {
} as const;
