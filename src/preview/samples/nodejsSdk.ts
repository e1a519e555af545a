import { placeholder, version } from "./call";

/** HighLevel's own: https://www.npmjs.com/package/@gohighlevel/api-client, which knows the address. */
export function nodejsSdk(json: string): string {
  return `// npm install @gohighlevel/api-client
import { HighLevel } from "@gohighlevel/api-client";

const contact = ${json};

const highLevel = new HighLevel({
  privateIntegrationToken: "${placeholder}",
  apiVersion: "${version}",
});

console.log(await highLevel.contacts.createContact(contact));
`;
}
