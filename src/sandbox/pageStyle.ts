/** The style of the sandbox's pages. System colours follow the scheme, and high contrast, by themselves. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  font: 1rem/1.5 system-ui, sans-serif;
}

body {
  max-width: 72rem;
  margin: 0 auto;
  padding: 1.5rem;
}

h1 {
  font-size: 1.5rem;
  line-height: 1.25;
}

.scroll {
  position: relative;
  overflow-x: auto;
}

table {
  width: 100%;
  border-collapse: collapse;
}

caption {
  padding-block: 0.5rem;
  text-align: start;
}

th,
td {
  padding: 0.5rem 1rem 0.5rem 0;
  border-block-end: 1px solid GrayText;
  text-align: start;
  vertical-align: top;
}

pre,
dd {
  overflow-wrap: anywhere;
}

pre {
  max-width: 40rem;
  margin-block: 0.5rem;
  white-space: pre-wrap;
}

summary {
  padding-block: 0.25rem;
  cursor: pointer;
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}

dt {
  margin-block-start: 0.75rem;
  font-weight: 600;
}

dd {
  margin: 0;
}

:focus-visible {
  outline: 2px solid currentColor;
  outline-offset: 2px;
}
`;
