import type { CountryCode } from "libphonenumber-js/max";

/** A location that the sandbox knows, with what belongs to it from the start. */
export type PracticeLocation = {
  id: string;
  companyId: string;
  name: string;
  address: string;
  city: string;
  state: string;
  postalCode: string;
  country: CountryCode;
  timezone: string;
  currency: string;
  email: string;
  phone: string;
  website: string;
  users: readonly { id: string; firstName: string; lastName: string; email: string }[];
  tags: readonly { id: string; name: string }[];
  customFields: readonly CustomField[];
};

/** A custom field as `GET /locations/{id}/customFields` states it. */
export type CustomField = {
  id: string;
  name: string;
  model: "contact";
  fieldKey: string;
  placeholder: string;
  dataType: DataType;
  position: number;
  parentId: string;
  documentType: "field";
  standard: false;
  picklistOptions?: readonly PicklistOption[];
  picklistImageOptions?: readonly string[];
  isAllowedCustomOption?: boolean;
  isMultiFileAllowed?: boolean;
  maxFileLimit?: number;
  locationId: string;
};

/** Nearly always a string; objects of two sorts have been seen in live answers. */
type PicklistOption = string | { key: string; label: string } | { value: string; name: string };

/** HighLevel's kinds of custom field, in its own spelling, and one that nobody knows. */
export type DataType =
  | "TEXT"
  | "LARGE_TEXT"
  | "NUMERICAL"
  | "FLOAT"
  | "PHONE"
  | "EMAIL"
  | "URL"
  | "MONETORY"
  | "CHECKBOX"
  | "SINGLE_OPTIONS"
  | "MULTIPLE_OPTIONS"
  | "RADIO"
  | "DATE"
  | "TIME"
  | "TEXTBOX_LIST"
  | "FILE_UPLOAD"
  | "SIGNATURE"
  | "COLOUR";
