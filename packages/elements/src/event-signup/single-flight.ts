/** Lets one call of `action` run at a time: a call made while another is on its way does nothing. */
export function singleFlight<Arguments extends unknown[]>(
  action: (...input: Arguments) => Promise<void>,
): (...input: Arguments) => Promise<void> {
  let running = false;
  return async (...input) => {
    if (running) return;
    running = true;
    try {
      await action(...input);
    } finally {
      running = false;
    }
  };
}
