import { neighbourTowards } from '@payung/regions/neighbours';
import { regionByCode } from '@payung/regions';
import { directions } from '../frame-keys.ts';

/**
 * Lets arrow keys lead over the border of a province to its neighbours, as far as the picture shows them. There a region is plain land: it is
 * met as an option while it has focus, named by what is told of it (`inContext`), and Enter opens its province. An arrow only looks: it
 * chooses nothing, so no page is told, and Home, End and letters stay within the province.
 */
export function listenAtBorder(frame: HTMLElement): void {
  const pathOf = (code: string) => frame.querySelector<SVGElement>(`path[data-code="${code}"]`);
  /** Where Tab leads again, once somebody is back. */
  let inside: Element | undefined;

  frame.addEventListener(
    'keydown',
    (event) => {
      const from = (event.target as Element).closest<SVGElement>('path[data-code]');
      const direction = directions[event.key];
      if (!from || !direction || event.altKey || event.ctrlKey || event.metaKey) return;
      const code = neighbourTowards(from.dataset['code']!, direction);
      const next = code === undefined ? null : pathOf(code);
      // Within the province the picture finds the way, and back into it.
      if (next ? !isAround(next) : !isAround(from)) return;
      const to = next && isSeen(next) ? next : undefined;
      // Where the picture ends it looks for a region of the province that lies on this side.
      if (!to && !isAround(from)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!to) return;
      if (!isAround(from)) inside = from;
      meet(to, code!);
      to.focus();
      // What describes it is its name already.
      to.removeAttribute('aria-describedby');
    },
    { capture: true },
  );

  frame.addEventListener(
    'focusout',
    ({ target }) => {
      if (!(target instanceof SVGElement) || !isAround(target)) return;
      for (const name of ['role', 'aria-label', 'aria-labelledby', 'aria-selected'])
        target.removeAttribute(name);
      target.setAttribute('aria-hidden', 'true');
      target.setAttribute('tabindex', '-1');
      inside?.setAttribute('tabindex', '0');
    },
    { capture: true },
  );

  function isSeen(path: Element): boolean {
    const [one, all] = [path.getBoundingClientRect(), frame.getBoundingClientRect()];
    return one.left < all.right && one.right > all.left && one.top < all.bottom && one.bottom > all.top;
  }
}

/** Whether a path is land around the province that is shown. */
const isAround = (path: Element): boolean => path.classList.contains('around');

/** An option, from now on; its name where nothing is told of it yet. */
function meet(path: Element, code: string): void {
  path.removeAttribute('aria-hidden');
  path.setAttribute('role', 'option');
  path.setAttribute('aria-selected', 'false');
  path.setAttribute('aria-label', regionByCode(code)!.name);
  path.setAttribute('aria-labelledby', 'told');
}
