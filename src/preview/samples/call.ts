/** Of HighLevel's API. */
export const baseUrl = "https://services.leadconnectorhq.com";

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/create-contact */
export const address = `${baseUrl}/contacts/`;

export const version = "2021-07-28";

/** Stands where whoever runs a sample puts a token of their own. */
export const placeholder = "YOUR_PRIVATE_INTEGRATION_TOKEN";

export const headers: Readonly<Record<string, string>> = {
  Authorization: `Bearer ${placeholder}`,
  Version: version,
  "Content-Type": "application/json",
  Accept: "application/json",
};

/** A line for each header. */
export function headerLines(line: (name: string, value: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join("\n");
}

/** Each line but the first stands further in. */
export function indented(text: string, by: string): string {
  return text.replaceAll("\n", `\n${by}`);
}
