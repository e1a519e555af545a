import { HighLevel } from "@gohighlevel/api-client";

// The SDK knows the address by itself: no sample says it, so nothing in one could be replaced.
Object.assign(HighLevel, { BASE_URL: process.env.HIGHLEVEL_BASE_URL });
