import { address, headers, indented } from "./call";

/** A package that nobody keeps any more; for programs that have it already. */
export function nodejsUnirest(json: string): string {
  return `// npm install unirest
import unirest from "unirest";

const contact = ${json};

unirest
  .post("${address}")
  .headers(${indented(JSON.stringify(headers, null, 2), "  ")})
  .send(JSON.stringify(contact))
  .end(({ error, status, raw_body }) => {
    if (!status) throw error;
    console.log(status, raw_body);
  });
`;
}
