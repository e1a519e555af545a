import { type Contact, nameOf } from "./Contact";
import { findMatch } from "./findMatch";
import { judgeCreate } from "./judgeCreate";
import { makeContact } from "./makeContact";
import { practiceLocations } from "./practiceLocations";
import type { Refusal } from "./Refusal";

export type Creation = { kind: "created"; contact: Contact } | { kind: "refused"; refusal: Refusal };

/**
 * What HighLevel makes of a create, in the order in which it looks; keeps nothing itself.
 * @param text the body as it came
 * @param contacts those of every location
 * @param now ms since 1970
 */
export function createContact(
  text: string,
  contacts: readonly Contact[],
  allowDuplicates: Readonly<Record<string, boolean>>,
  now: number,
): Creation {
  const judged = judgeCreate(text, (id) => practiceLocations.get(id));
  if (judged.kind === "refused") return judged;

  const { body, location, customFields } = judged;
  const contact = makeContact(body, customFields, location, now);
  if (allowDuplicates[location.id]) return { kind: "created", contact };

  const same = findMatch(
    contacts.filter(({ locationId }) => locationId === location.id),
    contact,
  );
  if (!same) return { kind: "created", contact };
  return {
    kind: "refused",
    refusal: {
      status: 400,
      message: "This location does not allow duplicated contacts.",
      meta: {
        contactId: same.contact.id,
        contactName: nameOf(same.contact),
        matchingField: same.matchingField,
      },
    },
  };
}
