import { NotKept, type NotKeptReason } from "./Drafts";

const reasons: { readonly [name: string]: NotKeptReason } = {
  SecurityError: "refused",
  // Of private windows, where nothing may be kept.
  InvalidStateError: "refused",
  QuotaExceededError: "full",
};

/** What a browser's error means for what is to be kept; the error itself is its cause. */
export function asNotKept(error: unknown): NotKept {
  if (error instanceof NotKept) return error;
  const notKept = new NotKept((error instanceof Error && reasons[error.name]) || "failed");
  notKept.cause = error;
  return notKept;
}
