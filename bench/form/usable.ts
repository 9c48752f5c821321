/** What the page tells: when its first field could be used, in milliseconds since the navigation began, and how far it moved until then and after. */
export interface Usable {
  readonly at: number;
  /** The sum of all layout shifts (CLS). */
  readonly shifts: number;
}

/**
 * Runs in the page before its own scripts. A form counts as usable in the first task after the frame that shows its first field, once
 * what is typed there is taken: it still stands in the field after the next frame.
 */
export function watchForm(): void {
  const field = (): HTMLInputElement | null | undefined => {
    const shadow = document.querySelector('payung-event-signup')?.shadowRoot;
    return (shadow ?? document).querySelector<HTMLInputElement>('input[name="name"]');
  };
  let shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  const usable = new Promise<Usable>((resolve) => {
    const look = (): void => {
      const input = field();
      if (document.readyState === 'loading' || !input?.checkVisibility()) {
        requestAnimationFrame(look);
        return;
      }
      input.value = 'Siti';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: 'Siti' }));
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (field()?.value !== 'Siti') {
            look();
            return;
          }
          const at = performance.now();
          setTimeout(() => resolve({ at, shifts }), 1_500);
        };
        port2.postMessage(0);
      });
    };
    requestAnimationFrame(look);
  });
  (window as unknown as { usable: Promise<Usable> }).usable = usable;
}
