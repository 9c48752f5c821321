/**
 * Finds out why widgets do not work on a page and says, in Indonesian or English, what to paste. It runs where an address has
 * `periksa=1`, of a page that includes the loader or of a frame page, or by one line in the console:
 * `import('https://payung.example/v1/payung-periksa.js')`. It sends nothing to anybody.
 */
import { version } from '@payung/elements/define';
import { examineFrame } from './examine-frame.ts';
import { examineHost } from './examine-host.ts';
import { showFindings } from './panel.ts';
import { words as english } from './words.en.ts';
import { words as indonesian } from './words.id.ts';

declare const WIDGET_MODULES: Record<string, readonly string[]>;

const { origin } = new URL(import.meta.url);
const isEnglish = /^en\b/i.test(new URLSearchParams(location.search).get('lang') ?? '');
const isFrame = new URL(location.href).origin === origin && location.pathname.startsWith('/embed/');

const modules = Object.fromEntries(
  Object.entries(WIDGET_MODULES).map(([tag, [first]]) => [tag, new URL(first!, import.meta.url).href]),
);

/** Widgets that are still loading are not broken. */
const isLoaded =
  document.readyState === 'complete'
    ? undefined
    : new Promise((resolve) => addEventListener('load', resolve));

await isLoaded;
const words = isEnglish ? english : indonesian;
const build = { origin, modules, version, link: words.link };
showFindings(await (isFrame ? examineFrame(origin) : examineHost(build)), words);
