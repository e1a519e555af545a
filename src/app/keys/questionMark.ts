import { keptChoice } from "../keptChoice";

const kept = keptChoice("contact-desk.question-mark");

/**
 * Whether "?" shows the keys. It can be turned off, since whoever speaks to a computer may say it without meaning it (WCAG
 * 2.1.4).
 */
export const questionMark = {
  isOn: () => kept.read() !== "off",
  turn: (on: boolean) => kept.keep(on ? "on" : "off"),
};
