import { expect, test } from "vitest";
import { readTime } from "./readTime";

test.each([
  ["9:30", "09:30"],
  ["\u0669:\u0663\u0660", "09:30"],
  ["０９：３０", "09:30"],
  ["９．３０", "09:30"],
  ["９：３０\u3000ｐｍ", "21:30"],
  ["09:30", "09:30"],
  ["0930", "09:30"],
  ["930", "09:30"],
  ["9.30", "09:30"],
  [" 9 : 30 ", "09:30"],
  ["9", "09:00"],
  ["09", "09:00"],
  ["0", "00:00"],
  ["00:00", "00:00"],
  ["21:30", "21:30"],
  ["2130", "21:30"],
  ["23:59", "23:59"],
  ["9:30 pm", "21:30"],
  ["9:30PM", "21:30"],
  ["9:30 p.m.", "21:30"],
  ["930p", "21:30"],
  ["9 am", "09:00"],
  ["9a", "09:00"],
  ["12 am", "00:00"],
  ["12:30 am", "00:30"],
  ["12 pm", "12:00"],
  ["11:59 pm", "23:59"],
])("reads %j as %s", (text, time) => {
  expect(readTime(text)).toEqual({ ok: true, time });
});

test.each([
  ["", { why: "form" }],
  ["noon", { why: "form" }],
  ["9:5", { why: "form" }],
  ["9:300", { why: "form" }],
  ["9:30:15", { why: "form" }],
  ["9-30", { why: "form" }],
  ["9:30 xm", { why: "form" }],
  ["12345", { why: "form" }],
  ["-9", { why: "form" }],
  ["24:00", { why: "hour", hour: 24 }],
  ["99", { why: "hour", hour: 99 }],
  ["9:60", { why: "minute", minute: 60 }],
  ["960", { why: "minute", minute: 60 }],
  ["13 pm", { why: "half", hour: 13 }],
  ["21:30 pm", { why: "half", hour: 21 }],
  ["0:30 am", { why: "half", hour: 0 }],
])("does not guess at %j: %j", (text, why) => {
  expect(readTime(text)).toEqual({ ok: false, ...why });
});

test("every minute of the day is read back as it is written, in 24 hours and in twice 12", () => {
  for (let minutes = 0; minutes < 24 * 60; minutes++) {
    const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
    const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    const half = `${hour % 12 || 12}:${String(minute).padStart(2, "0")} ${hour < 12 ? "am" : "pm"}`;
    expect(readTime(time)).toEqual({ ok: true, time });
    expect(readTime(half)).toEqual({ ok: true, time });
  }
});
