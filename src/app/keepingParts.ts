import { later } from "../fields/later";
import { loadLaterWords } from "../words/loadWords";

/** What is seen of what is kept on this computer; loaded after the first screen. */
export const keepingParts = later(async () => {
  const [parts] = await Promise.all([import("./partsOfKeeping"), loadLaterWords()]);
  return {
    restoreDraft: parts.restoreDraft,
    readCopy: parts.readCopy,
    downloadCopy: parts.downloadCopy,
    KeptPlace: parts.KeptPlace,
    StrayNotice: parts.StrayNotice,
    TokenNotice: parts.TokenNotice,
    TodayPlace: parts.TodayPlace,
    QueueState: parts.QueueState,
  };
});
