/** What is said where the words of no language could be fetched, and nobody knows what somebody reads. */
export const unfetched = { shown: "Contact Desk ↻", spoken: "Load Contact Desk again" };
