/** What the element says itself in other people's pages. All of it is in the loader, which has 2 kB. */
export const embedWords = {
  label: "New contact",
  close: "Close",
  notShown: "The form cannot be shown on this page.",
  open: "Open it in a tab",
};
