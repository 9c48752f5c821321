import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Themeable } from '../src/theme/themeable.ts';
import { widgets } from '../src/widgets.ts';

const elements = fileURLToPath(new URL('../../elements/src', import.meta.url));

/** What a page may change of the widgets, read from their sources, so that no list of it has to be kept. */
export function themeable(): Themeable {
  const tokens = readFileSync(join(elements, 'tokens.ts'), 'utf8');
  const scheme = ([, , light, dark]: RegExpMatchArray) => ({ light: light!.slice(1), dark: dark!.slice(1) });
  return {
    colours: [...tokens.matchAll(/var\(--payung-color-([a-z-]+), light-dark\((#\w+), (#\w+)\)\)/g)].map(
      (found) => ({ key: found[1]!, ...scheme(found) }),
    ),
    others: [...tokens.matchAll(/var\(--payung-(?!color-)([a-z-]+), ([\w.]+)\)/g)].map(([, key, usual]) => ({
      key: key!,
      usual: usual!,
    })),
    onNotice: scheme(/--_(on-notice): light-dark\((#\w+), (#\w+)\)/.exec(tokens)!),
    parts: Object.fromEntries(widgets.map(({ name }) => [name, partsOf(name)])),
  };
}

const partsOf = (widget: string): string[] =>
  readdirSync(join(elements, widget), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(elements, widget, file), 'utf8').matchAll(/@csspart (\S+)/g)])
    .map(([, part]) => part!);
