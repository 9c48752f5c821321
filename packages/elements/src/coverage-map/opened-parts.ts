import type { ReactiveControllerHost } from 'lit';
import { adopt } from '../adopt.ts';
import { OpenedPart } from './opened-part.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What saves a view and links to it. */
export const keepPart = (host: Host) =>
  new OpenedPart(host, async () => new (await import('./keep/keep.ts')).Keep(host));

/** What compares two areas. */
export const comparePart = (host: Host, load = () => import('./compare/compare.ts')) =>
  new OpenedPart(
    host,
    async () => {
      const { Compare, finderStyle, style } = await load();
      adopt(host.renderRoot, finderStyle);
      adopt(host.renderRoot, style);
      return new Compare(host);
    },
    (compare) => compare.focus(),
  );

/** What leads to an area by its name. */
export const searchPart = (host: Host, onFind: (code: string) => void) =>
  new OpenedPart(
    host,
    async () => {
      const { Search, finderStyle } = await import('./finder/search.ts');
      adopt(host.renderRoot, finderStyle);
      return new Search(host, onFind);
    },
    (search) => search.focus(),
  );

/** What tells of the figures and the borders at length. */
export const aboutPart = (host: Host) =>
  new OpenedPart(host, async () => new (await import('./about/about.ts')).About());

/** What tells of neighbouring regions that are all high or all low. */
export const clustersPart = (host: Host) =>
  new OpenedPart(host, async () => new (await import('./clusters/clusters.ts')).Clusters());
