/** What the person in the page does: waits for each control, uses it, and says when the answer was painted. */
export interface Task {
  /** In the order of use; with `value` text is entered, else it is clicked. */
  readonly steps: readonly { readonly control: string; readonly value?: string }[];
  /** Where the answer appears. */
  readonly answer: string;
  /** What it must contain. */
  readonly expected: string;
}

/** What the page tells the test, in milliseconds since the navigation began (or since the key was pressed). */
export interface PersonWindow extends Window {
  /** When each step could be done, and when the answer was painted. */
  readonly done: { readonly steps: number[]; readonly answered: number };
  /** How long each answer to a key press took to be painted. */
  readonly presses: number[];
  expected: string;
}

/**
 * Runs in the page before its own scripts. Controls are looked for in every frame, in the page and in shadow roots; text is
 * entered as one `input` event, as pasting does. An answer counts as painted when the first task after its frame runs.
 */
export function actAsPerson({ steps, answer, expected }: Task): void {
  const page = window as unknown as { -readonly [Name in keyof PersonWindow]: PersonWindow[Name] };
  const find = (selector: string): HTMLElement | null => {
    const shadow = document.querySelector('payung-calculator')?.shadowRoot;
    return (shadow ?? document).querySelector<HTMLElement>(selector);
  };
  const told = (): string => find(answer)?.textContent ?? '';
  const afterPaint = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  };
  const moments: number[] = [];

  const use = (control: HTMLElement, value: string | undefined): void => {
    if (value === undefined) return control.click();
    control.focus();
    (control as HTMLInputElement).value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: value }));
  };

  const look = (): void => {
    const step = steps[moments.length];
    const control = step && find(step.control);
    if (step && control && control.checkVisibility()) {
      moments.push(performance.now());
      use(control, step.value);
    }
    if (moments.length === steps.length && told().includes(expected)) {
      afterPaint(() => (page.done = { steps: moments, answered: performance.now() }));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  page.presses = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const wait = (): void => {
        if (!told().includes(page.expected)) requestAnimationFrame(wait);
        else afterPaint(() => page.presses.push(performance.now() - timeStamp));
      };
      requestAnimationFrame(wait);
    },
    true,
  );
}
