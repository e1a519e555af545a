import { dataTypes } from "../fields/dataTypes";
import { later } from "../fields/later";

/** What is seen of what is kept on this computer; loaded after the first screen. */
export const keepingParts = later(async () => {
  // What was kept may hold custom fields.
  const [parts] = await Promise.all([import("./partsOfKeeping"), dataTypes.load()]);
  return {
    restoreDraft: parts.restoreDraft,
    readCopy: parts.readCopy,
    downloadCopy: parts.downloadCopy,
    FieldPin: parts.FieldPin,
    KeptPlace: parts.KeptPlace,
    Foot: parts.Foot,
    PinsPlace: parts.PinsPlace,
    StrayNotice: parts.StrayNotice,
    TokenNotice: parts.TokenNotice,
    TodayPlace: parts.TodayPlace,
    QueueState: parts.QueueState,
  };
});
