/** Fine enough that the room follows a smooth scroll closely. */
const steps = 50;

/**
 * How tall the element stays when a short receipt takes the place of a long form. The page around it often keeps room
 * for the form, too, so this is written on the element, where it goes before the page's own `min-height`.
 * At first nothing moves; then the room shrinks to what is in sight, so that only what nobody sees moves; the rest goes
 * with the next click or key anywhere in the page, as jumps after those are expected. Scrolling is no such moment.
 */
export class ReceiptRoom {
  readonly #element: HTMLElement;
  #watch: IntersectionObserver | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Keeps the element as tall as it is now. */
  hold(): void {
    this.#stop();
    let room = this.#element.offsetHeight;
    this.#take(room);
    // An observer and not the window: in a frame as tall as its content, only it knows what is in sight.
    this.#watch = new IntersectionObserver(
      (entries) => {
        const { isIntersecting, intersectionRect, boundingClientRect } = entries.at(-1)!;
        const inSight = Math.ceil(intersectionRect.bottom - boundingClientRect.top);
        if (!isIntersecting || inSight >= room) return;
        room = inSight;
        this.#take(room);
      },
      { threshold: thresholds() },
    );
    this.#watch.observe(this.#element);
    for (const event of ['click', 'keydown']) addEventListener(event, this.#release, true);
  }

  /** Gives the element back to the styles of the page. */
  free(): void {
    this.#stop();
    this.#element.style.removeProperty('min-block-size');
  }

  readonly #release = (): void => {
    this.#stop();
    this.#take(0);
  };

  #take(room: number): void {
    this.#element.style.setProperty('min-block-size', `${room}px`);
  }

  #stop(): void {
    this.#watch?.disconnect();
    for (const event of ['click', 'keydown']) removeEventListener(event, this.#release, true);
  }
}

function thresholds(): number[] {
  const all = [];
  for (let step = 0; step <= steps; step += 1) all.push(step / steps);
  return all;
}
