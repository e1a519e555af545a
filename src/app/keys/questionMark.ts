const place = "contact-desk.question-mark";

/**
 * Whether "?" shows the keys. It can be turned off, since whoever speaks to a computer may say it without meaning it (WCAG
 * 2.1.4).
 */
export const questionMark = {
  isOn(): boolean {
    try {
      return localStorage.getItem(place) !== "off";
    } catch {
      return true; // Storage may be refused.
    }
  },
  turn(on: boolean): void {
    try {
      localStorage.setItem(place, on ? "on" : "off");
    } catch {
      // It holds for as long as nobody asks again.
    }
  },
};
