/**
 * Keeps a box as tall as it is until the person next touches or types into it. When an answer from the network makes
 * the content shorter, what stands below in the page would otherwise jump; after a touch it may move.
 */
export function holdHeight(box: HTMLElement): void {
  box.style.setProperty('min-block-size', `${box.offsetHeight}px`);
  const release = () => {
    box.style.removeProperty('min-block-size');
    for (const event of ['pointerdown', 'keydown']) box.removeEventListener(event, release);
  };
  for (const event of ['pointerdown', 'keydown']) box.addEventListener(event, release);
}
