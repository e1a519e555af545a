/** Carries content from one version of the format to the next; files are texts in it, their keys. */
export type Upgrade = (content: unknown) => unknown;

/** The first is from version 1 to version 2, and so on. Whoever changes the shape of content adds one. */
export const upgrades: readonly Upgrade[] = [];
