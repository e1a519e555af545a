/** Of a location's calls in ten seconds, so many are never used by what only helps while somebody types. */
export const keptForCreates = 30;
