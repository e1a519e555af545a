import { address, headers, indented } from "./call";

/** A refusal is no exception here: axios prints exceptions with all headers, the token among them. */
export function nodejsAxios(json: string): string {
  return `// npm install axios
import axios from "axios";

const contact = ${json};

const { status, data } = await axios.post("${address}", contact, {
  headers: ${indented(JSON.stringify(headers, null, 2), "  ")},
  validateStatus: () => true,
});
console.log(status, data);
`;
}
