/** The id of what lets somebody choose a copy to open. */
export const copyChooser = "open-copy";
