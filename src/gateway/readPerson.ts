import { z } from "zod";
import type { Person } from "./NewContact";

const text = z
  .string()
  .trim()
  .min(1)
  .optional()
  // HighLevel says what is wrong with a value of another shape.
  .catch(undefined);

const person = z.object({ email: text, phone: text, firstName: text, lastName: text, name: text });

/** Who a body is about, as far as it says. */
export function readPerson(body: Record<string, unknown>): Person {
  return person.parse(body);
}
