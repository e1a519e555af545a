import { type Channel, type CreateContactBody, channels, type DndSetting } from "./CreateContactBody";
import type { Answers } from "./Draft";
import { type Constants, constantNames } from "./OfficeForm";

/**
 * The body that is sent: the answers under HighLevel's keys, in the order of its reference, and what is sent unasked.
 * Blank ones are left out.
 */
export function toBody(typed: Answers, locationId: string, constants: Constants = {}): CreateContactBody {
  const answers = withConstants(typed, constants);
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

/** What was answered goes before what is constant; the tags of both are sent. */
function withConstants(answers: Answers, constants: Constants): Answers {
  const { tags = [], customFields = {} } = constants;
  // HighLevel lower-cases tags: those that differ by nothing else are the same.
  const typedTags = (answers.tags ?? []).filter((tag) => !tags.some((other) => isSameTag(tag, other)));
  const allTags = [...tags, ...typedTags];
  const entries = Object.entries(customFields).map(([id, value]) => ({
    id,
    field_value: typeof value === "object" ? [...value] : value,
  }));
  const unasked = constantNames.map((name) => [name, answers[name] ?? constants[name]]);
  return {
    ...answers,
    ...Object.fromEntries(unasked),
    tags: allTags.length > 0 ? allTags : undefined,
    customFields: [...answers.customFields, ...entries],
  };
}

function isSameTag(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
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
