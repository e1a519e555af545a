/** Sending, and what a person sees of it: not needed before somebody sends. */
export { createContact } from "../highlevel/createContact";
export { OutcomeNotice } from "./OutcomeNotice";
export { SavedPanel } from "./SavedPanel";
