import { expect, test } from "playwright/test";
import { sampleOf } from "../../src/preview/samples/sampleOf";
import { bodies } from "./bodies";
import { readPowerShell } from "./readPowerShell";

// Neither Debian nor npm has a PowerShell.
test("the sample for powershell, parsed and not run, sends the body as it is", async () => {
  for (const [kind, body] of Object.entries(bodies)) {
    const { isWhole, commands, hereStrings, hashes } = await readPowerShell(sampleOf("powershell", body));

    expect(isWhole, kind).toBe(true);
    expect(hereStrings.map((text) => JSON.parse(text) as unknown)).toEqual([body]);
    expect(hashes).toEqual([
      {
        Authorization: "Bearer YOUR_PRIVATE_INTEGRATION_TOKEN",
        Version: "2021-07-28",
        Accept: "application/json",
      },
    ]);
    expect(commands).toEqual([
      "Invoke-RestMethod -Method Post -Uri 'https://services.leadconnectorhq.com/contacts/' " +
        "-ContentType 'application/json' -Headers $headers -Body $contact",
      "ConvertTo-Json -Depth 10",
    ]);
  }
});

// PowerShell takes curly quotes for quotes, which the grammar does not know, and 5.1 reads files in a code page.
test("the sample for powershell is ASCII, whatever is in the body", () => {
  for (const body of Object.values(bodies)) expect(sampleOf("powershell", body)).toMatch(/^[ -~\n]*$/);
});

test("what is no PowerShell is noticed", async () => {
  expect((await readPowerShell("$contact = @'\n{}\n")).isWhole).toBe(false);
  expect((await readPowerShell("$headers = @{\n    'a' = 'b'\n")).isWhole).toBe(false);
  expect((await readPowerShell("Send -Body 'O'Brien'")).isWhole).toBe(false);
});
