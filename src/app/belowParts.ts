/** What stands below some controls: it comes when the location has told something, after the first screen. */
export { CountrySuggestion } from "../form/CountrySuggestion";
export { LookUpLine } from "../form/LookUpLine";
export { ZoneSuggestion } from "../form/ZoneSuggestion";
export { DuplicateLine } from "./DuplicateLine";
