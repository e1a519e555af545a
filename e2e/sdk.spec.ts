import { HighLevel } from "@gohighlevel/api-client";
import { expect, test } from "./desk";
import { referenceExample } from "./referenceExample";

const token = "pit-11111111-2222-4333-8444-555555555555";

function sdk(url: string, privateIntegrationToken = token) {
  const client = new HighLevel({ privateIntegrationToken, logLevel: "none" });
  client.getHttpClient().defaults.baseURL = `${url}/sandbox/highlevel`;
  return client;
}

test("HighLevel's own SDK, pointed at the sandbox, creates the reference example and finds it again", async ({
  desk,
}) => {
  const client = sdk(desk.url);
  const { contact } = await client.contacts.createContact(referenceExample("practice"));
  expect(contact?.id).toMatch(/^[A-Za-z0-9]{20}$/);

  const found = await client.contacts.getContact({ contactId: contact?.id ?? "" });
  expect(found.contact).toMatchObject({ firstName: "Rosan", email: "rosan@deos.com", phone: "+18888888888" });
});

test("the SDK is refused as HighLevel refuses it", async ({ desk }) => {
  const wrong = sdk(desk.url, "no-token").contacts.createContact(referenceExample("practice"));
  await expect(wrong).rejects.toThrow(/Invalid Private Integration token/);
  const elsewhere = sdk(desk.url).contacts.createContact(referenceExample("ve9EPM428h8vShlRW1KT"));
  await expect(elsewhere).rejects.toThrow(/does not have access to this location/);
});
