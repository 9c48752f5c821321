/** What a page tells the benchmark, and what the benchmark asks of it. */
export interface MapPage {
  /** Gives every region another value. */
  swap(seed: number): void;
  /** Only of a page whose map is not made of SVG paths: true once its library says that everything is drawn. */
  isRendered?: boolean;
  /** Only of such a page: where a place in degrees is in the window, in pixels. */
  pixelOf?(longitude: number, latitude: number): readonly [x: number, y: number];
}

/** Lets the benchmark find the page. */
export function offer(page: MapPage): MapPage {
  (window as unknown as { mapPage: MapPage }).mapPage = page;
  return page;
}

/** The box that every map fills. */
export const box = document.querySelector<HTMLElement>('#map')!;
