/** What a person sees of what is kept: not needed before something was. */
export { restoreDraft } from "../form/restoreDraft";
export { StrayNotice } from "../form/StrayNotice";
export { readCopy, writeCopy } from "./copyOfDraft";
export { copyName, download } from "./download";
export { KeptPlace } from "./KeptPlace";
