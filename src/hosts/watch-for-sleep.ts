const lookEveryMs = 5000;
/** How late a look may come on a busy computer before it has slept. */
const lateMaxMs = 20_000;

/**
 * Calls back once after each sleep of the computer that a host is told of by nobody: timers stand still in it,
 * whichever clocks go on. Returns the end of the watch.
 */
export function watchForSleep(onSleep: () => void, now: () => number = Date.now): { readonly close: () => void } {
  let expectedAt = now() + lookEveryMs;
  const timer = setInterval(() => {
    const isLate = now() - expectedAt > lateMaxMs;
    expectedAt = now() + lookEveryMs;
    if (isLate) onSleep();
  }, lookEveryMs).unref();
  return { close: () => clearInterval(timer) };
}
