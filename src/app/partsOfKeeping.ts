/** What a person sees of what is kept: not needed before something was. */
export { FieldPin } from "../form/FieldPin";
export { restoreDraft } from "../form/restoreDraft";
export { StrayNotice } from "../form/StrayNotice";
export { readCopy } from "./copyOfDraft";
export { downloadCopy } from "./download";
export { Foot } from "./Foot";
export { KeptPlace } from "./KeptPlace";
export { PinsPlace } from "./PinsPlace";
export { QueueState } from "./queue/QueueState";
export { TokenNotice } from "./TokenNotice";
export { TodayPlace } from "./today/TodayPlace";
