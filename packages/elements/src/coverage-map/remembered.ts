/** `make`, called again only when one of its arguments is another one than last time. */
export function remembered<Arguments extends readonly unknown[], Result>(
  make: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || args.some((value, index) => value !== last!.args[index]))
      last = { args, result: make(...args) };
    return last.result;
  };
}
