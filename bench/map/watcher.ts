import type { CoverageMap, FigureRecord } from '../../packages/elements/src/coverage-map/coverage-map.ts';
import type { MapPage } from './pages/page.ts';
import type { Stop } from './stops.ts';

/** What the page is watched for; `classes` are those of the figures it shows at first, in the order of codes. */
export interface Watching {
  readonly tip: string | undefined;
  readonly classes: readonly number[];
}

/** What a person can first do with a map: point, walk by keys, open the table, search it, pick out a class. */
export type Deed = 'hover' | 'arrow' | 'table' | 'search' | 'filter';

/** What the page tells the test; moments in milliseconds since the navigation began. */
export interface MapWatcher {
  /** When every region was painted in the colour of its class. */
  readonly drawn: Promise<number>;
  /** Where stops are in the window, in pixels. */
  pixelsOf(stops: readonly Stop[]): (readonly [x: number, y: number])[];
  /** From now on the next move of the pointer is waited for, and then the frame whose tooltip has all of these texts. */
  expectTip(texts: readonly string[]): void;
  /** The same of the next key, until another region than the one with focus has its outline and its tooltip. */
  expectFocus(): void;
  /** The milliseconds between the two. */
  told: Promise<number>;
  /** Milliseconds from handing over other values to the frame that shows them. */
  swap(seed: number, figures: readonly FigureRecord[], classes: readonly number[]): Promise<number>;
  /** When the map first answers to this; `names` are what its tooltips may tell. */
  firstAnswer(deed: Deed, names: readonly string[]): Promise<number>;
}

/**
 * Runs in the page before its own scripts. Something counts as painted when the first task after a frame that has it runs; what is
 * made of SVG is looked at, region by region, a canvas is taken at its library's word.
 */
export function watchMap({ tip, classes }: Watching): void {
  const frame = requestAnimationFrame.bind(window);
  const regionsOfMap = 514;
  /** Each 37th region tells whether a frame has the new colours: to look at all of them takes time that is measured. */
  const fewAreEnough = 37;

  /** `isInFrame` is asked just before the frame is made: what a task changes between it and the next one is not in that frame. */
  const whenPainted = (
    isShown: () => boolean,
    then: (moment: number) => void,
    isInFrame: () => boolean = () => true,
  ): void => {
    frame(() => {
      const wasInFrame = isInFrame();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const moment = performance.now();
        if (wasInFrame && isShown()) then(moment);
        else whenPainted(isShown, then, isInFrame);
      };
      port2.postMessage(0);
    });
  };

  const widget = (): CoverageMap | null => document.querySelector('payung-coverage-map');
  const roots = (): (Document | ShadowRoot)[] => [widget()?.shadowRoot ?? document, document];
  const page = (): MapPage | undefined => (window as unknown as { mapPage?: MapPage }).mapPage;

  /** The paths of the regions in the order of codes, which lie side by side; none until all of them are there. */
  const paths = (): SVGPathElement[] => (known[0]?.isConnected ? known : (known = foundPaths()));
  let known: SVGPathElement[] = [];
  const foundPaths = (): SVGPathElement[] => {
    for (const root of roots()) {
      const all = root.querySelectorAll<SVGPathElement>('path[d]');
      const groups = new Set([...all].map(({ parentElement }) => parentElement!));
      const group = [...groups].find(({ childElementCount }) => childElementCount >= regionsOfMap);
      const found = [...(group?.querySelectorAll<SVGPathElement>(':scope > path[d]') ?? [])];
      if (found.length >= regionsOfMap && found[0]!.checkVisibility()) return found.slice(0, regionsOfMap);
    }
    return [];
  };

  /** Whether regions of one class have one colour, and of two classes two; those without a figure may have several others. Every `step`th is looked at. */
  const isColoured = (expected: readonly number[], step = 1): boolean => {
    const found = paths();
    const colours = new Map<number, string>();
    const others = new Set<string>();
    const isOne = found.every((path, place) => {
      if (place % step) return true;
      const { fill } = getComputedStyle(path);
      const kind = expected[place]!;
      if (kind < 0) others.add(fill);
      else if (!colours.has(kind)) colours.set(kind, fill);
      return kind < 0 || colours.get(kind) === fill;
    });
    const known = new Set(colours.values());
    const isApart = known.size === colours.size && [...others].every((fill) => !known.has(fill));
    return found.length > 0 && isOne && isApart && !known.has('none') && !others.has('none');
  };

  const isDrawn = (expected: readonly number[], step?: number): boolean =>
    page()?.isRendered ?? isColoured(expected, step);

  const tipHas = (isTold: (text: string) => boolean): boolean =>
    tip !== undefined &&
    roots().some((root) =>
      [...root.querySelectorAll(tip)].some(({ textContent }) => isTold(textContent ?? '')),
    );

  const middleOf = (path: SVGPathElement, [x, y]: Stop['share']): readonly [number, number] => {
    const { left, top, width, height } = path.getBoundingClientRect();
    return [left + x * width, top + y * height];
  };

  const watcher: MapWatcher = {
    drawn: new Promise((resolve) => whenPainted(() => isDrawn(classes), resolve)),
    pixelsOf: (stops) => {
      const found = paths();
      const pixelOf = page()?.pixelOf;
      return stops.map(({ place, share, middle }) => pixelOf?.(...middle) ?? middleOf(found[place]!, share));
    },
    told: Promise.resolve(0),
    expectTip(texts) {
      watcher.told = new Promise((resolve) => {
        const onMove = ({ timeStamp }: PointerEvent): void =>
          whenPainted(
            () => tipHas((told) => texts.every((text) => told.includes(text))),
            (moment) => resolve(moment - timeStamp),
          );
        addEventListener('pointermove', onMove, { capture: true, once: true });
      });
    },
    expectFocus() {
      watcher.told = new Promise((resolve) => {
        const focused = (): string | null =>
          widget()!.shadowRoot!.activeElement?.getAttribute('data-code') ?? null;
        const outlined = (): string | null =>
          widget()!.shadowRoot!.querySelector('.outline.focused')!.getAttribute('d');
        const [before, line] = [focused(), outlined()];
        const onKey = ({ timeStamp }: KeyboardEvent): void =>
          whenPainted(
            () => focused() !== before && outlined() !== line && tipHas((told) => told.trim() !== ''),
            (moment) => resolve(moment - timeStamp),
          );
        addEventListener('keydown', onKey, { capture: true, once: true });
      });
    },
    swap(seed, figures, expected) {
      const element = widget();
      return new Promise((resolve) => {
        const began = performance.now();
        if (element) element.figures = figures;
        else page()!.swap(seed);
        whenPainted(
          () => isDrawn(expected),
          (moment) => resolve(moment - began),
          () => isDrawn(expected, fewAreEnough),
        );
      });
    },
    firstAnswer: (deed, names) =>
      new Promise((resolve) => {
        whenPainted(deeds(names)[deed], resolve);
      }),
  };

  /** Each tries the deed and says whether the map had answered to it in the last frame. */
  const deeds = (names: readonly string[]): Record<Deed, () => boolean> => {
    let first: string | null = null;
    const find = <Kind extends HTMLElement>(selector: string, text = ''): Kind | undefined =>
      [...(widget()?.shadowRoot?.querySelectorAll<Kind>(selector) ?? [])].find(
        (element) => element.checkVisibility() && element.textContent?.includes(text),
      );
    const rows = (): number => widget()?.shadowRoot?.querySelectorAll('tbody tr').length ?? 0;
    const openTable = (): boolean => {
      if (rows() === 0) find('button', 'Tabel')?.click();
      return rows() > 1;
    };
    return {
      hover: () => tipHas((told) => names.some((name) => told.includes(name))),
      arrow: () => {
        const focused =
          (widget()?.shadowRoot?.activeElement ?? document.activeElement)?.getAttribute('data-code') ?? null;
        if (first !== null && focused !== null && focused !== first)
          return tipHas((told) => told.trim() !== '');
        if (focused === null) (paths().find(({ tabIndex }) => tabIndex === 0) ?? paths()[0])?.focus();
        else first ??= focused;
        return false;
      },
      table: () => {
        const wasOpen = rows() > 1;
        openTable();
        return wasOpen;
      },
      search: () => {
        const field = find<HTMLInputElement>('input');
        if (field?.value) return rows() === 1;
        if (field) {
          field.value = names[0]!;
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        } else openTable();
        return false;
      },
      filter: () => {
        if (find('.legend [aria-pressed=true]')) return true;
        find('.legend button')?.click();
        return false;
      },
    };
  };

  (window as unknown as { mapWatcher: MapWatcher }).mapWatcher = watcher;
}
