import { address, headerLines } from "./call";

/** In a nowdoc nothing has a meaning but a line that begins with its name. */
export function php(json: string): string {
  return `<?php

$contact = <<<'JSON'
${json}
JSON;

$call = curl_init("${address}");
curl_setopt_array($call, [
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
${headerLines((name, value) => `        "${name}: ${value}",`)}
    ],
    CURLOPT_POSTFIELDS => $contact,
    CURLOPT_RETURNTRANSFER => true,
]);
$answer = curl_exec($call);
echo curl_getinfo($call, CURLINFO_RESPONSE_CODE), " ", $answer === false ? curl_error($call) : $answer, PHP_EOL;
`;
}
