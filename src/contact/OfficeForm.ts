import type { SectionName } from "./Field";

/**
 * What an office wants asked in one location, as the gateway read it from `form.json`. What it leaves out is not asked,
 * and not sent either.
 */
export type OfficeForm = {
  /** In the order in which they are shown. */
  sections: readonly OfficeSection[];
  constants: Constants;
};

export type OfficeSection = {
  section: SectionName;
  /** In place of our own word for it. */
  title?: string;
  /** In their order; all of the section's fields in their usual order, where this is left out. */
  fields?: readonly OfficeField[];
  /** Of the custom fields only: whether fields may be added by their id. It is true where this is left out. */
  addById?: boolean;
};

export type OfficeField = {
  /** The name of a standard field; of a custom field its id or its key (`contact.shoe_size`). */
  field: string;
  /** It may not be left blank. */
  required?: boolean;
  /** In place of our own word for it. */
  label?: string;
  help?: string;
  /** What stands there from the start, as somebody would type it; a list for tags and for several options. */
  default?: string | readonly string[];
};

/** What is sent with every contact and never asked; tags are added to those that are typed. */
export type Constants = { readonly [name in ConstantName]?: string } & {
  tags?: readonly string[];
  /** By the id of the custom field. */
  customFields?: { readonly [id: string]: string | number | readonly string[] };
};

/** The fields that can be constant. */
export const constantNames = [
  "gender",
  "address1",
  "city",
  "state",
  "postalCode",
  "website",
  "timezone",
  "source",
  "country",
  "companyName",
  "assignedTo",
] as const;

type ConstantName = (typeof constantNames)[number];
