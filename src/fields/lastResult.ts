/** A function that makes its result anew only when it is asked for something else than the last time. */
export function lastResult<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, index) => Object.is(arg, args[index])))
      last = { args, result: make(...args) };
    return last.result;
  };
}
