/** Something HighLevel refused: which field it named, or the id of the custom field, and what it said. */
export type Problem = { name?: string; customFieldId?: string; message: string };

/** How sending a contact ended. A person sees exactly one of these. */
export type Outcome = { traceId?: string } & (
  | { kind: "saved"; contactId: string }
  | { kind: "exists"; contactId: string; name: string; matched: "email" | "phone" | "other" }
  | { kind: "fix"; problems: readonly Problem[] }
  | { kind: "wait"; seconds: number }
  | { kind: "offline" }
  | { kind: "unknown" }
  | { kind: "signed-out" }
  | { kind: "unreachable"; code: string }
);
