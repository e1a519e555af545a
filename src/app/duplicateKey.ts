/** Under which key it is remembered who has an email address or a phone number (E.164) in a location. */
export function duplicateKey(locationId: string, by: "email" | "phone", answer: string | undefined) {
  return ["duplicate", locationId, by, answer] as const;
}
