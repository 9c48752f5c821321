import { markup, type Markup } from '../markup.ts';

/** The umbrella of the icon (`kit/icon.svg`), without its ground. */
export const umbrella = (x: number, y: number, size: number): Markup =>
  markup`<g transform="translate(${x} ${y}) scale(${Number((size / 48).toFixed(3))})">
<path fill="none" stroke="#eba91f" stroke-linecap="round" stroke-width="3.2" d="M24 4.6V38.4a4.6 4.6 0 0 0 9.2 0"/>
<path fill="#12797d" d="M24 6C12.4 6 3 14.8 3 25.5c0 .8 1 .9 1.4.3C5.5 24 7.2 23 9.4 23c2.3 0 4.1 1.1 5.2 2.9.3.5 1.5.5 1.8 0c1.5-1.8 4.3-2.9 7.6-2.9s6.1 1.1 7.6 2.9c.3.5 1.5.5 1.8 0 1.1-1.8 2.9-2.9 5.2-2.9 2.2 0 3.9 1 5 2.8.4.6 1.4.5 1.4-.3C45 14.8 35.6 6 24 6Z"/>
<path fill="#7fcabf" d="M24 6c-5.2 4.3-8.5 11.7-8.5 19.7 0 .8 1 .9 1.4.3C18.4 24.1 21.2 23 24 23s5.6 1.1 7.1 3c.4.6 1.4.5 1.4-.3C32.5 17.7 29.2 10.3 24 6Z"/>
</g>
`;
