import { asciiJson } from "./bodyJson";
import { address, headers } from "./call";

const { "Content-Type": contentType, ...others } = headers;

/**
 * In a here-string nothing has a meaning but a line that begins with a quote and `@`. Windows PowerShell 5.1 reads files in
 * the computer's own code page and sends text as Latin-1, so the body is ASCII.
 */
export function powershell(json: string): string {
  return `$contact = @'
${asciiJson(json)}
'@

$headers = @{
${Object.entries(others)
  .map(([name, value]) => `    '${name}' = '${value}'`)
  .join("\n")}
}

Invoke-RestMethod -Method Post -Uri '${address}' -ContentType '${contentType}' -Headers $headers -Body $contact |
    ConvertTo-Json -Depth 10
`;
}
