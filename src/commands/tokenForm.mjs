/** HighLevel's Private Integration tokens: `pit-` and a UUID. */
export const tokenForm = /pit-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;
