import { type FieldError, type FieldErrors, get } from "react-hook-form";
import type { Draft } from "../contact/Draft";

/** What is said to be wrong with the field of a name. */
export function messageAt(errors: FieldErrors<Draft>, name: string): string | undefined {
  const message = errorAt(errors, name)?.message;
  return typeof message === "string" ? message : undefined;
}

/** Whether it is HighLevel that says so. */
export function isRefused(errors: FieldErrors<Draft>, name: string): boolean {
  return errorAt(errors, name)?.type === "highlevel";
}

function errorAt(errors: FieldErrors<Draft>, name: string): Partial<FieldError> | undefined {
  const error: unknown = get(errors, name);
  return error && typeof error === "object" ? error : undefined;
}
