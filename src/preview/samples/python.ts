import { address, headers, indented } from "./call";

/**
 * With requests. Python's own urllib says who it is in a way that many doors of the net refuse (Cloudflare's error 1010).
 */
export function python(json: string): string {
  return `# pip install requests
import requests

contact = ${json.replace(/\btrue(?=,?$)/gm, "True")}

response = requests.post(
    "${address}",
    headers=${indented(JSON.stringify(headers, null, 4), "    ")},
    json=contact,
)
print(response.status_code, response.text)
`;
}
