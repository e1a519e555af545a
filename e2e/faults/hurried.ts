/** Each second of such a gateway's clock, and of what it waits for, is a tenth of one. */
const source = `
  const { now } = Date;
  const begun = now();
  const wait = setTimeout;
  Date.now = () => begun + (now() - begun) * 10;
  globalThis.setTimeout = (work, ms = 0, ...rest) => wait(work, ms / 10, ...rest);
`;

/** Settings of a gateway for which a minute is over in six seconds. */
export const hurried = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source)}` };
