import { css } from 'lit';
import { themed } from './themed.ts';

/**
 * The visual language of every widget, and the wall against the host's CSS.
 *
 * A template is one `<slot>` for the content that stands until the widget is ready, and one `<div class="root">`.
 * `:host` is written `!important` because a host rule on our tag beats a plain one; `.root` starts from `all: initial`
 * because inherited properties (white-space, direction, pointer-events, letter-spacing …) do reach into a shadow root.
 * Only the font, its size, the colour scheme and `dir` are taken back from the page (a style sheet that sets `direction` is not meant): in `dir="rtl"` what stands
 * beside each other changes sides, while each text and number runs in its own direction, and maps and charts stay as they are. Lengths are `em`: some hosts set
 * `html { font-size: 62.5% }`, and `rem` would then be 10 px.
 *
 * Public custom properties, all optional: `--payung-color-accent`, `-on-accent`, `-ink`, `-muted`, `-surface`, `-sunken`, `-line`,
 * `-focus`, `-error`, `-notice`, `--payung-font-family`, `--payung-radius`. Inside, the same names begin with `--_`.
 */
export const tokens = themed(css`
  :host {
    display: block !important;
    box-sizing: border-box;
    font-size: clamp(14px, 1em, 22px);
    text-align: start;
  }

  :host([hidden]) {
    display: none !important;
  }

  .root {
    --_accent: var(--payung-color-accent, light-dark(#0b5f66, #79cfc9));
    --_on-accent: var(--payung-color-on-accent, light-dark(#ffffff, #06282b));
    --_ink: var(--payung-color-ink, light-dark(#16262b, #e7eff0));
    --_muted: var(--payung-color-muted, light-dark(#4c5f66, #a9bcc0));
    --_surface: var(--payung-color-surface, light-dark(#ffffff, #12191b));
    --_sunken: var(--payung-color-sunken, light-dark(#f1f6f5, #1b2628));
    --_line: var(--payung-color-line, light-dark(#c6d3d3, #37474a));
    --_control-line: light-dark(#71858a, #7f9498);
    --_focus: var(--payung-color-focus, light-dark(#0b5fce, #8cc0ff));
    --_error: var(--payung-color-error, light-dark(#a81e1e, #ff9d94));
    --_notice: var(--payung-color-notice, light-dark(#fff5dc, #33290f));
    --_on-notice: light-dark(#4a3500, #f6e3b0);
    --_notice-line: light-dark(#d9a52a, #a57d1e);
    --_radius: var(--payung-radius, 0.5em);
    --_space: 1em;

    all: initial;
    display: block;
    direction: ltr;
    unicode-bidi: isolate;
    font-family: var(--payung-font-family, inherit);
    font-size: inherit;
    color-scheme: inherit;
    line-height: 1.5;
    color: var(--_ink);
    background: var(--_surface);
    -webkit-text-size-adjust: 100%;
    overflow-wrap: break-word;
  }

  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }

  :host(:dir(rtl)) .root {
    direction: rtl;
    text-align: right;
  }

  :host(:dir(rtl)) .root * {
    unicode-bidi: plaintext;
  }

  /* A summary with its mark is one phrase. */
  svg,
  summary {
    direction: ltr;
  }

  [hidden] {
    display: none !important;
  }

  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    .root *,
    .root *::before,
    .root *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`);
