import { address, headers, indented } from "./call";

/** With nothing but Node.js itself. */
export function nodejsNative(json: string): string {
  return `const contact = ${json};

const response = await fetch("${address}", {
  method: "POST",
  headers: ${indented(JSON.stringify(headers, null, 2), "  ")},
  body: JSON.stringify(contact),
});
console.log(response.status, await response.text());
`;
}
