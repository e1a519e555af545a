import { z } from "zod";
import { closedObject } from "./closedObject";
import { contradictions } from "./contradictions";
import { eachOnce } from "./eachOnce";
import { formConstants } from "./formConstants";
import { formSection } from "./formSection";
import { formText } from "./formText";
import { officeFormOf } from "./officeFormOf";
import { quoted } from "./quoted";

const sections = z
  .array(formSection)
  .min(1, { error: '"sections" is empty: name a section, or leave it out to ask everything.' })
  .superRefine(
    eachOnce(
      ({ section }: { section: string }) => section,
      ({ section }) => `The section ${quoted(section)} stands here twice: put all of its fields into one.`,
    ),
  )
  .meta({ description: "What is asked, in this order. All sections, where this is left out." });

const formOfLocation = closedObject({ sections: sections.optional(), constants: formConstants.optional() })
  .superRefine((form, context) => {
    for (const { path, sentence } of contradictions(officeFormOf(form))) {
      context.addIssue({ code: "custom", path, message: sentence });
    }
  })
  .meta({ description: "What a location asks and sends; everything is asked, where it says nothing." });

const locationId = z.string().regex(/^(?:\*|(?!pit-)[\w-]{1,64})$/, {
  error: (issue) =>
    `${quoted(String(issue.input))} is not a location's id: copy it from HighLevel, or write "*" for all.`,
});

const locations = z
  .record(locationId, formOfLocation)
  .refine((all) => Object.keys(all).length > 0, {
    error: '"locations" is empty: name a location by its id, or write "*" for all.',
  })
  .meta({ description: 'By the location\'s id; "*" is for every location without a form of its own.' });

const formName = z.string().regex(/^[a-z\d-]{1,40}$/, {
  error: (issue) =>
    `${quoted(String(issue.input))} is not a form's name: use small letters, digits and hyphens, at most 40.`,
});

const namedForms = z
  .record(formName, formOfLocation)
  .refine((all) => Object.keys(all).length > 0, {
    error: '"forms" is empty: name a form in it, or leave it out.',
  })
  .meta({ description: "By a name. ?form=NAME in the page's address asks it, in whichever location." });

/** The whole of `form.json`. */
export const formFile = closedObject({
  $schema: formText.optional().meta({ description: "Where an editor finds what may stand in this file." }),
  locations,
  forms: namedForms.optional(),
}).meta({ title: "Contact Desk's form", description: "What Contact Desk asks in each location." });
