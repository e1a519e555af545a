import { z } from "zod";
import { type SectionName, sections } from "../contact/Field";
import { closedObject } from "./closedObject";
import { eachOnce } from "./eachOnce";
import { customFieldName, formFieldName } from "./formFieldName";
import { formTags, formText, formTexts } from "./formText";
import { quoted } from "./quoted";
import { whatIsKnown } from "./whatIsKnown";

const title = formText
  .optional()
  .meta({ description: "Stands above the section, in place of our words for it." });
const label = formText
  .optional()
  .meta({ description: "Stands above the field, in place of our words for it." });
const help = formText.optional().meta({ description: "Helps to answer; stands below the label." });
const required = z.boolean().optional().meta({ description: "It may not be left blank." });
const addById = z
  .boolean()
  .optional()
  .meta({ description: "Whether custom fields may be added by their id; they may, where this is left out." });

const asksNothing = 'The "fields" are empty: name a field, or leave the section out.';

const misplaced = new Map([["addById", '"addById" is for the section "customFields" only: remove it.']]);

const misplacedInConsent = new Map([
  ["required", '"required" is not for do-not-disturb fields, which may be left as they are: remove it.'],
  ["default", '"default" is not for do-not-disturb fields, as consent is never filled in: remove it.'],
]);

const customFields = closedObject({
  section: z.literal("customFields"),
  title,
  fields: fieldsOf(customFieldName, customField()).optional(),
  addById,
}).superRefine((section, context) => {
  if (section.addById !== false || section.fields?.length !== 0) return;
  context.addIssue({ code: "custom", path: ["fields"], message: asksNothing });
});

/** A section of an office's form, and which of its fields are asked. */
export const formSection = z
  .discriminatedUnion(
    "section",
    [
      standardSection("identity", standardField("identity", formText)),
      standardSection("address", standardField("address", formText)),
      standardSection("doNotDisturb", consentField()),
      standardSection("tags", standardField("tags", formTags)),
      customFields,
    ],
    { error: (issue) => (issue.code === "invalid_union" ? wrongSection(issue.input) : undefined) },
  )
  .meta({ description: "A section, and which of its fields are asked." });

type FieldObject = z.ZodType<{ field: string }>;

function standardSection<Name extends SectionName, Entry extends FieldObject>(name: Name, entry: Entry) {
  const fields = fieldsOf(formFieldName(name), entry).min(1, { error: asksNothing }).optional();
  return closedObject({ section: z.literal(name), title, fields }, misplaced);
}

function standardField<Default extends z.ZodType>(section: SectionName, start: Default) {
  return closedObject({ field: formFieldName(section), required, label, help, default: defaultOf(start) });
}

function consentField() {
  return closedObject({ field: formFieldName("doNotDisturb"), label, help }, misplacedInConsent);
}

function customField() {
  const start = defaultOf(z.union([formText, formTexts]));
  return closedObject({ field: customFieldName, required, label, help, default: start });
}

function defaultOf<Default extends z.ZodType>(start: Default) {
  return start
    .optional()
    .meta({ description: "What stands there from the start, as somebody would type it." });
}

function fieldsOf<Name extends z.ZodType<string>, Entry extends FieldObject>(name: Name, entry: Entry) {
  const nameOf = (each: string | { field: string }) => (typeof each === "string" ? each : each.field);
  return z
    .array(z.union([name, entry]))
    .superRefine(eachOnce(nameOf, (each) => `${quoted(nameOf(each))} is asked twice: remove one.`))
    .meta({
      description: "What is asked, in this order; all of the section's fields, where this is left out.",
    });
}

function wrongSection(written: unknown): string {
  const name = z.object({ section: z.string() }).safeParse(written).data?.section;
  if (name === undefined) return `A section needs its name in "section": ${whatIsKnown("", sections)}`;
  return `${quoted(name)} is not a section: ${whatIsKnown(name, sections)}`;
}
