import { type Channel, type CreateContactBody, channels, type DndSetting } from "./CreateContactBody";
import type { Answers } from "./Draft";

/** The body that is sent: the answers under HighLevel's keys, in the order of its reference. Blank ones are left out. */
export function toBody(answers: Answers, locationId: string): CreateContactBody {
  const inbound = answers["inboundDndSettings.all"];
  return withoutBlanks({
    firstName: answers.firstName,
    lastName: answers.lastName,
    name: answers.name,
    email: answers.email,
    locationId,
    gender: answers.gender,
    phone: answers.phone,
    address1: answers.address1,
    city: answers.city,
    state: answers.state,
    postalCode: answers.postalCode,
    website: answers.website,
    timezone: answers.timezone,
    dnd: answers.dnd,
    dndSettings: dndSettings(answers),
    inboundDndSettings: inbound && { all: inbound },
    tags: answers.tags,
    customFields: answers.customFields.length > 0 ? answers.customFields : undefined,
    source: answers.source,
    dateOfBirth: answers.dateOfBirth,
    country: answers.country,
    companyName: answers.companyName,
    assignedTo: answers.assignedTo,
  });
}

/** The channels that are blocked. Who blocks everything blocks each: HighLevel reads the two apart. */
function dndSettings(answers: Answers): CreateContactBody["dndSettings"] {
  const settings = channels.flatMap((channel): [Channel, DndSetting][] => {
    const setting = answers[`dndSettings.${channel}`] ?? (answers.dnd && { status: "active" });
    return setting ? [[channel, setting]] : [];
  });
  return settings.length > 0 ? Object.fromEntries(settings) : undefined;
}

function withoutBlanks<T extends object>(body: T): T {
  // What goes is undefined, which an optional key may be: the type stays true.
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;
}
