import { defineElement } from "./defineElement";

// Only a classic script knows where it came from, and only while it runs.
const script = document.currentScript as HTMLScriptElement;
defineElement(new URL(script.src).origin);
