import { address, headerLines } from "./call";

/** For the shells of Linux and macOS, in which nothing within single quotes means anything but a single quote. */
export function curl(json: string): string {
  return `curl --request POST '${address}' \\
${headerLines((name, value) => `  --header '${name}: ${value}' \\`)}
  --data '${json.replaceAll("'", "'\\''")}'
`;
}
