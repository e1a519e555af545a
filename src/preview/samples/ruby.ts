import { address, headerLines } from "./call";

/** In a heredoc with quotes nothing has a meaning, `#{…}` neither, but a line that is its name. */
export function ruby(json: string): string {
  return `require "net/http"

contact = <<'JSON'
${json}
JSON

response = Net::HTTP.post(URI("${address}"), contact, {
${headerLines((name, value) => `  "${name}" => "${value}",`)}
})
puts "#{response.code} #{response.body}"
`;
}
