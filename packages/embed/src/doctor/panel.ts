import type { Finding } from './finding.ts';
import type { Words } from './words.id.ts';

const style = `
:host { all: initial; position: fixed; inset: auto 1em 1em; z-index: 2147483647; display: block; max-inline-size: 40em; margin-inline: auto; }
section { max-block-size: 80vh; overflow: auto; padding: 1em; border: 2px solid #0b6b58; border-radius: 8px; background: #fff; color: #16262b; font: 16px/1.5 system-ui, sans-serif; box-shadow: 0 4px 24px #0006; }
h2 { margin: 0 0 0.5em; font-size: 1.125em; }
h3 { margin: 1em 0 0.25em; font-size: 1em; }
p { margin: 0.25em 0; }
pre { overflow: auto; margin: 0.5em 0; padding: 0.75em; border-radius: 4px; background: #eef4f3; font: 13px/1.4 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
button { min-block-size: 44px; padding: 0 1em; border: 1px solid #0b6b58; border-radius: 4px; background: #fff; color: #0b6b58; font: inherit; cursor: pointer; }
button:focus-visible { outline: 3px solid #2f7be8; outline-offset: 2px; }
`;

/** Shows what was found over the page, and the same in the console, where a developer looks first. Under a strict policy, too: nothing in it is parsed. */
export function showFindings(findings: readonly Finding[], words: Words): void {
  const host = document.createElement('payung-periksa');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const panel = element('section', { role: 'region', 'aria-label': words.title, tabindex: '-1' });
  const close = element('button', { type: 'button' }, words.close);
  close.addEventListener('click', () => host.remove());
  panel.append(
    element('h2', {}, words.title),
    element('p', {}, findings.length > 0 ? words.count(findings.length) : words.well),
    ...findings.flatMap((finding) => told(finding, words)),
    close,
  );
  root.append(panel);
  document.body.append(host);
  panel.focus();
  console.warn([words.title, ...findings.flatMap((finding) => inWords(finding, words))].join('\n'));
}

function told(finding: Finding, words: Words): readonly HTMLElement[] {
  const [problem, advice] = words.findings[finding.code](finding.about ?? '');
  const { paste } = finding;
  return [
    element('h3', {}, problem),
    element('p', {}, advice),
    ...(paste ? [element('p', {}, words.paste), element('pre', {}, paste), copyButton(paste, words)] : []),
  ];
}

function inWords({ code, about = '', paste }: Finding, words: Words): readonly string[] {
  const [problem, advice] = words.findings[code](about);
  return [`• ${problem} ${advice}`, ...(paste ? [`  ${paste}`] : [])];
}

/** Where there is no clipboard the words stand there to be marked. */
function copyButton(text: string, { copy, copied }: Words): HTMLElement {
  const button = element('button', { type: 'button' }, copy);
  button.addEventListener('click', () => {
    navigator.clipboard?.writeText(text).then(
      () => (button.textContent = copied),
      () => undefined,
    );
  });
  return button;
}

function element(name: string, attributes: Readonly<Record<string, string>>, text?: string): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}
