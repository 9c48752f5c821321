/** How long a part below the result waits at most: answering comes first, and paper has it whole. */
const calmMs = 5000;

/** Calls back when an element comes near what is seen, or after some calm seconds; perhaps more than once. */
export function whenNear(element: Element | undefined, onNear: () => void): void {
  if (!element) return;
  setTimeout(onNear, calmMs);
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    { rootMargin: '50%' },
  );
  observer.observe(element);
}
