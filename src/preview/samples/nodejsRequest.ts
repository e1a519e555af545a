import { address, headers, indented } from "./call";

/** A package that nobody keeps any more; for programs that have it already. */
export function nodejsRequest(json: string): string {
  return `// npm install request
import request from "request";

const contact = ${json};

const options = {
  url: "${address}",
  headers: ${indented(JSON.stringify(headers, null, 2), "  ")},
  body: JSON.stringify(contact),
};

request.post(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
`;
}
