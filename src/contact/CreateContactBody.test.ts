import type { Contacts } from "@gohighlevel/api-client/dist/lib/code/contacts/contacts";
import { expectTypeOf, test } from "vitest";
import type { CreateContactBody } from "./CreateContactBody";

type Sdk = Parameters<Contacts["createContact"]>[0];

test("is what HighLevel's own SDK takes", () => {
  expectTypeOf<CreateContactBody>().toExtend<Sdk>();
});

test("has no key that the SDK does not know", () => {
  expectTypeOf<Exclude<keyof CreateContactBody, keyof Sdk>>().toBeNever();
});
