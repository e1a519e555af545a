import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { callSandbox, rightHeaders, sendContact } from "./callSandbox";
import { createSandbox, type Sandbox } from "./createSandbox";

const { "content-type": _json, ...headers } = rightHeaders;
const card = "cP7sFm4SkDh9RbGn2KrT";
const signature = "cQ8rEl5TlEi1ScHo3JqS";
const one = "f31175d4-2b06-4fc6-b7bc-74cd814c68cb";
const two = "0b8f1a52-6a55-4a40-8b7e-0d6b6f0c1f11";

type Files = Record<string, [filename: string, bytes: string | Uint8Array<ArrayBuffer>, type?: string]>;

function formOf(files: Files): FormData {
  const form = new FormData();
  for (const [name, [filename, bytes, type = "application/pdf"]] of Object.entries(files))
    form.append(name, new File([bytes], filename, { type }));
  return form;
}

async function withAnn() {
  const sandbox = createSandbox({ now: () => 0 });
  const { contact } = await (
    await sendContact(sandbox, {
      firstName: "Ann",
      customFields: [{ id: "cA1xPt7RkWn3LmZv9BqY", field_value: "A" }],
    })
  ).json();
  return { sandbox, id: contact.id as string };
}

function upload(sandbox: Sandbox, contactId: string, body: FormData | string, locationId = "practice") {
  const path = `/highlevel/forms/upload-custom-files?contactId=${contactId}&locationId=${locationId}`;
  return callSandbox(sandbox, path, { method: "POST", headers, body });
}

const storedFile = (field: string, uuid: string, originalname: string, size: number) => ({
  meta: {
    fieldname: `${field}_${uuid}`,
    originalname,
    encoding: "7bit",
    mimetype: "application/pdf",
    size,
    uuid,
  },
  url: expect.stringMatching(/^https:\/\/practice\.invalid\/documents\/download\/\w{20}$/),
  documentId: expect.stringMatching(/^\w{20}$/),
});

test("files are attached to their fields, beside what the contact had", async () => {
  const { sandbox, id } = await withAnn();

  const response = await upload(
    sandbox,
    id,
    formOf({
      [`${card}_${one}`]: ["front.pdf", "one"],
      [`${card}_${two}`]: ["Rück “seite”.PDF", "zwei"],
      [`${signature}_${one}`]: ["sign.png", "", "image/png"],
    }),
  );

  const customFields = {
    [card]: {
      [one]: storedFile(card, one, "front.pdf", 3),
      [two]: storedFile(card, two, "Rück “seite”.PDF", 4),
    },
    [signature]: {
      [one]: {
        ...storedFile(signature, one, "sign.png", 0),
        meta: { ...storedFile(signature, one, "sign.png", 0).meta, mimetype: "image/png" },
      },
    },
  };
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    succeded: true,
    contact: { id, customFields },
    traceId: expect.any(String),
  });
  const { contact } = await (await callSandbox(sandbox, `/highlevel/contacts/${id}`)).json();
  expect(contact.customFields).toEqual([
    { id: "cA1xPt7RkWn3LmZv9BqY", value: "A" },
    { id: card, value: customFields[card] },
    { id: signature, value: customFields[signature] },
  ]);
});

test("what comes for a field replaces what it had", async () => {
  const { sandbox, id } = await withAnn();
  await upload(sandbox, id, formOf({ [`${card}_${one}`]: ["old.pdf", "old"] }));
  await upload(sandbox, id, formOf({ [`${signature}_${one}`]: ["sign.pdf", "s"] }));

  await upload(sandbox, id, formOf({ [`${card}_${two}`]: ["new.pdf", "new!"] }));

  const [contact] = await (await callSandbox(sandbox, "/control/contacts")).json();
  expect(contact.customFields).toEqual([
    { id: "cA1xPt7RkWn3LmZv9BqY", value: "A" },
    { id: signature, value: { [one]: storedFile(signature, one, "sign.pdf", 1) } },
    { id: card, value: { [two]: storedFile(card, two, "new.pdf", 4) } },
  ]);
});

test("an upload is remembered by what its parts were, to the byte", async () => {
  const { sandbox, id } = await withAnn();
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256);

  await upload(sandbox, id, formOf({ [`${card}_${one}`]: ["front.pdf", bytes] }));

  const requests = await (await callSandbox(sandbox, "/control/requests")).json();
  expect(requests).toHaveLength(2);
  expect(requests[1]).toMatchObject({
    method: "POST",
    path: `/forms/upload-custom-files?contactId=${id}&locationId=practice`,
    body: "",
    parts: [
      {
        name: `${card}_${one}`,
        filename: "front.pdf",
        type: "application/pdf",
        size: 100_000,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      },
    ],
  });
  expect(requests[0].parts).toBeUndefined();
});

const tooLarge = new Uint8Array(50 * 1024 * 1024 + 1);
const text = "cA1xPt7RkWn3LmZv9BqY";

test.each<[string, Files, string]>([
  ["no file", {}, "No files were sent"],
  ["another name", { file: ["a.pdf", "a"] }, '"file" is not a custom field id and a file id'],
  [
    "a name without a uuid",
    { [`${card}_1`]: ["a.pdf", "a"] },
    `"${card}_1" is not a custom field id and a file id`,
  ],
  ["an unknown field", { [`nobody_${one}`]: ["a.pdf", "a"] }, 'No custom field with the id "nobody"'],
  ["a field of text", { [`${text}_${one}`]: ["a.pdf", "a"] }, `The custom field "${text}" takes no files`],
  ["another ending", { [`${card}_${one}`]: ["a.exe", "a"] }, "File type not allowed"],
  ["no ending", { [`${card}_${one}`]: ["pdf", "a"] }, "File type not allowed"],
  ["a byte too many", { [`${card}_${one}`]: ["a.pdf", tooLarge] }, "File too large"],
  [
    "one good and one bad",
    { [`${card}_${one}`]: ["a.pdf", "a"], [`${card}_${two}`]: ["a.exe", "a"] },
    "File type not allowed",
  ],
])("%s is refused, and nothing is attached", async (_, files, message) => {
  const { sandbox, id } = await withAnn();

  const response = await upload(sandbox, id, formOf(files));

  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    statusCode: 400,
    message,
    error: "Bad Request",
    traceId: expect.any(String),
  });
  const [contact] = await (await callSandbox(sandbox, "/control/contacts")).json();
  expect(contact.customFields).toHaveLength(1);
});

test("a value that is no file is refused", async () => {
  const { sandbox, id } = await withAnn();
  const form = new FormData();
  form.append(`${card}_${one}`, "text");

  const response = await upload(sandbox, id, form);

  expect(await response.json()).toMatchObject({ statusCode: 400, message: `"${card}_${one}" is not a file` });
});

test("a file of the largest size is taken", async () => {
  const { sandbox, id } = await withAnn();
  const form = formOf({ [`${card}_${one}`]: ["a.pdf", tooLarge.subarray(1)] });
  expect((await upload(sandbox, id, form)).status).toBe(200);
});

test.each([
  ["another contact", "nobody", "practice", 400, "Contact not found"],
  ["a contact of another location", "", "practice-2", 400, "Contact not found"],
  ["another location", "", "elsewhere", 403, "The token does not have access to this location."],
])("%s is refused", async (_, contactId, locationId, status, message) => {
  const { sandbox, id } = await withAnn();
  const form = formOf({ [`${card}_${one}`]: ["a.pdf", "a"] });

  const response = await upload(sandbox, contactId || id, form, locationId);

  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ statusCode: status, message });
});

test.each([
  ["no form", "application/json", "{}"],
  [
    "a form without its end",
    "multipart/form-data; boundary=x",
    '--x\r\ncontent-disposition: form-data; name="a',
  ],
])("%s is refused", async (_, type, body) => {
  const { sandbox, id } = await withAnn();
  const path = `/highlevel/forms/upload-custom-files?contactId=${id}&locationId=practice`;

  const response = await callSandbox(sandbox, path, {
    method: "POST",
    headers: { ...headers, "content-type": type },
    body,
  });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    message: expect.stringMatching(/^Send one whole multipart/),
  });
});
