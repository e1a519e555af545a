import { later } from "../fields/later";
import { loadLaterWords } from "../words/loadWords";

/** What sending takes and shows; loaded after the first screen. */
export const sendingParts = later(async () => {
  const [parts] = await Promise.all([import("./partsOfSending"), loadLaterWords()]);
  return {
    createContact: parts.createContact,
    checkSubmission: parts.checkSubmission,
    findSubmission: parts.findSubmission,
    uploadFiles: parts.uploadFiles,
    showRefusals: parts.showRefusals,
    Problems: parts.Problems,
    OutcomeNotice: parts.OutcomeNotice,
    SavedPanel: parts.SavedPanel,
    UploadList: parts.UploadList,
  };
});
