/** What the person in the page does: waits for each control, uses it, and says when the answer was painted. */
export interface Task {
  /** In the order of use; with `value` text is entered, else it is clicked. */
  readonly steps: readonly { readonly control: string; readonly value?: string }[];
  /** Where the answer appears. */
  readonly answer: string;
  /** What it must contain. */
  readonly expected: string;
}

/** What the page tells the test; every moment in milliseconds since the navigation began. */
export interface Person {
  /** When each step could be done, and when the answer was painted. */
  readonly done: Promise<{ readonly steps: number[]; readonly answered: number }>;
  /** From now on the next key is waited for, and then the frame that shows this answer. */
  expect(answer: string): void;
  /** The milliseconds between the two. */
  painted: Promise<number>;
  /** The same as the browser itself accounts for it (Event Timing, in steps of 8 ms), of every key so far. */
  readonly accounts: number[];
}

/**
 * Runs in the page before its own scripts. Controls are looked for in the page or in the widget's shadow root; text is
 * entered as one `input` event, as pasting does. An answer counts as painted when the first task after its frame runs.
 */
export function actAsPerson({ steps, answer, expected }: Task): void {
  const find = (selector: string): HTMLElement | null => {
    const shadow = document.querySelector('payung-calculator')?.shadowRoot;
    return (shadow ?? document).querySelector<HTMLElement>(selector);
  };

  const use = (control: HTMLElement, value: string | undefined): void => {
    if (value === undefined) return control.click();
    control.focus();
    (control as HTMLInputElement).value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: value }));
  };

  const whenShown = (text: string, then: () => void): void => {
    if (!find(answer)?.textContent?.includes(text)) {
      requestAnimationFrame(() => whenShown(text, then));
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  };

  const done = new Promise<{ steps: number[]; answered: number }>((resolve) => {
    const moments: number[] = [];
    const look = (): void => {
      const { control: selector, value } = steps[moments.length]!;
      const control = find(selector);
      // Before its end is read, a page may show a control that its script does not know yet.
      if (document.readyState !== 'loading' && control?.checkVisibility()) {
        moments.push(performance.now());
        use(control, value);
      }
      if (moments.length < steps.length) requestAnimationFrame(look);
      else whenShown(expected, () => resolve({ steps: moments, answered: performance.now() }));
    };
    requestAnimationFrame(look);
  });

  const accounts: number[] = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') accounts.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

  const person: Person = {
    done,
    accounts,
    painted: Promise.resolve(0),
    expect(text) {
      person.painted = new Promise((resolve) => {
        const onKey = ({ timeStamp }: KeyboardEvent): void => {
          requestAnimationFrame(() => whenShown(text, () => resolve(performance.now() - timeStamp)));
        };
        addEventListener('keydown', onKey, { capture: true, once: true });
      });
    },
  };
  (window as unknown as { person: Person }).person = person;
}
