/** Sending, and what a person sees of it: not needed before somebody sends. */
export { Problems } from "../form/Problems";
export { showRefusals } from "../form/showRefusals";
export { createContact } from "../highlevel/createContact";
export { checkSubmission, findSubmission } from "../highlevel/findSubmission";
export { uploadFiles } from "../highlevel/uploadFiles";
export { OutcomeNotice } from "./OutcomeNotice";
export { SavedPanel } from "./SavedPanel";
export { UploadList } from "./UploadList";
