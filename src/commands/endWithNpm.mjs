/**
 * Ends this process, as a SIGTERM would, once the shell in which npm runs it is gone. npm hands a signal on to that
 * shell only, and some shells die of it without a word to us.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250);
  watch.unref();
}
