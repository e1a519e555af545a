import { z } from "zod";
import { formFile } from "./formFile";

/** What may stand in `form.json`, as JSON Schema (draft 7, which editors know best). */
export function formSchemaJson(): string {
  return JSON.stringify(z.toJSONSchema(formFile, { target: "draft-07" }), null, 2);
}
