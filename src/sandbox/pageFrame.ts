import { html } from "hono/html";

export type Markup = ReturnType<typeof html>;

/**
 * A whole page of the sandbox.
 * @param root the way to the sandbox's own root, like `./` or `../`, as it does not know where it is mounted
 */
export function pageFrame(title: string, root: "./" | "../", content: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · HighLevel to practise on</title>
    <link rel="stylesheet" href="${root}style.css">
  </head>
  <body>
    <main>
      ${content}
      <p>A restart forgets everything.</p>
    </main>
  </body>
</html>`;
}
