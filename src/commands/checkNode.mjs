/**
 * Ends the process with a sentence where this Node.js is too old for the tools: Vite 8 needs 20.19, or 22.12 and up.
 */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isNewEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (isNewEnough) return;
  process.stderr.write(
    `Contact Desk needs Node.js 20.19 or newer, or 22.12 or newer; this is ${process.versions.node}. ` +
      "Install a newer one from https://nodejs.org.\n",
  );
  process.exit(1);
}
