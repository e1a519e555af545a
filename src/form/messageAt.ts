import { type FieldErrors, get } from "react-hook-form";
import type { Draft } from "../contact/Draft";

/** What is said to be wrong with the field of a name. */
export function messageAt(errors: FieldErrors<Draft>, name: string): string | undefined {
  const error: unknown = get(errors, name);
  const message = error && typeof error === "object" && "message" in error ? error.message : undefined;
  return typeof message === "string" ? message : undefined;
}
