import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { programs } from '@payung/programs';
import rules from '../../packages/rules/package.json' with { type: 'json' };
import { widgets } from '@payung/embed/widgets';
import { coloursOf } from '../../packages/embed/src/look/accent.ts';
import { withoutWordPress } from './programs.ts';
import { pluginFolder } from './running-wordpress.ts';

const files = readdirSync(pluginFolder, { recursive: true, encoding: 'utf8' });
const phpFiles = files.filter((name) => name.endsWith('.php'));
const read = (name: string): string => readFileSync(join(pluginFolder, name), 'utf8');

/** What PHP says of the plugin outside WordPress, in that language. */
function asked<Answer>(code: string, language: 'id' | 'en' = 'id'): Answer {
  const stubs = `define('ABSPATH', '/'); function add_filter() {} function __($text) { return Payung\\in_language($text, '${language}'); }`;
  const load = ['words', 'choices', 'accent', 'widgets'].map(
    (name) => `require '${pluginFolder}/includes/${name}.php';`,
  );
  const script = `${stubs} ${load.join(' ')} echo json_encode(${code});`;
  return JSON.parse(execFileSync('/usr/bin/php', ['-r', script], { encoding: 'utf8' })) as Answer;
}

describe('the files of the plugin', () => {
  for (const name of phpFiles)
    it(`${name} is PHP without a mistake`, { skip: withoutWordPress() }, () => {
      execFileSync('/usr/bin/php', ['-l', join(pluginFolder, name)], { stdio: 'pipe' });
    });

  it('can be opened by an address of their own without doing anything', () => {
    for (const name of phpFiles.filter((name) => !/^languages|asset\.php$/.test(name)))
      assert.match(read(name), /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, name);
  });

  it('have one version', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    assert.equal(/^ \* Version: +(\S+)$/m.exec(read('payung.php'))![1], version);
    assert.equal(/^Stable tag: (\S+)$/m.exec(read('readme.txt'))![1], version);
    assert.equal(/'version' +=> '([^']+)'/.exec(read('block/editor.asset.php'))![1], version);
  });
});

describe('the lists of the plugin', { skip: withoutWordPress() }, () => {
  it('name the widgets with the attributes that a frame address may set', () => {
    const known = Object.fromEntries(widgets.map(({ name, attributes }) => [name, attributes]));
    assert.deepEqual(asked('Payung\\WIDGETS'), known);
  });

  it('describe every setting that a widget takes and its colour, and the block has each', () => {
    const all = [...new Set(widgets.flatMap(({ attributes }) => attributes)), 'accent'].sort();
    assert.deepEqual(asked<string[]>('array_keys(Payung\\settings())').sort(), all);
    const { attributes } = JSON.parse(read('block/block.json')) as { attributes: object };
    assert.deepEqual(Object.keys(attributes).sort(), [...all, 'widget'].sort());
  });

  for (const language of ['id', 'en'] as const) {
    it(`name every programme by its title (${language})`, () => {
      const titles = Object.fromEntries(programs.map(({ code, title }) => [code, title[language]]));
      assert.deepEqual(asked('Payung\\programs()', language), titles);
    });

    it(`name every calculation by its title (${language})`, async () => {
      const folder = new URL('../../packages/rules/src/messages/', import.meta.url);
      const known = Object.keys(asked<Record<string, string>>('Payung\\calculations()'));
      for (const name of known) {
        const { words } = (await import(new URL(`${name}.${language}.ts`, folder).href)) as {
          words: { title: string };
        };
        const titles = asked<Record<string, string>>('Payung\\calculations()', language);
        assert.equal(titles[name], words.title);
      }
    });
  }

  it('name every calculation that there is, and no other', () => {
    const forms = Object.keys(rules.exports).flatMap((path) => /^\.\/([a-z-]+)\/form$/.exec(path)?.[1] ?? []);
    assert.deepEqual(Object.keys(asked('Payung\\calculations()')).sort(), forms.sort());
  });
});

describe('a colour that somebody chose', { skip: withoutWordPress() }, () => {
  const steps = ['00', '33', '80', 'cc', 'ff'];
  const accents = steps.flatMap((red) =>
    steps.flatMap((green) => steps.map((blue) => `${red}${green}${blue}`)),
  );

  it('is made readable on both grounds as our own pages do it', () => {
    const list = accents.map((accent) => `'${accent}'`).join();
    const made = asked<string[]>(`array_map('Payung\\accent_style', array(${list}))`);
    assert.deepEqual(
      made,
      accents.map((accent) => {
        const [light, dark] = [coloursOf(accent, 'light'), coloursOf(accent, 'dark')];
        return [...light]
          .map(([name, value]) => {
            const other = dark.get(name)!;
            return `${name}:${value === other ? value : `light-dark(${value},${other})`}`;
          })
          .join(';');
      }),
    );
  });
});

describe('the words of the plugin', () => {
  const catalogue = read('languages/en.php');
  const english = [...catalogue.matchAll(/^\t'([^']+)' =>/gm)].map(([, text]) => text!);
  const inSource = phpFiles
    .filter((name) => name.startsWith('includes'))
    .flatMap((name) => [...read(name).matchAll(/(?:__|esc_html_e|esc_html__)\( '([^']+)', 'payung' \)/g)])
    .map(([, text]) => text!);
  const block = JSON.parse(read('block/block.json')) as { description: string; keywords: string[] };
  const description = /^ \* Description: +(.+)$/m.exec(read('payung.php'))![1]!;

  it('are all English too, and none of the English is left over', () => {
    const needed = new Set([...inSource, block.description, ...block.keywords, description]);
    assert.deepEqual([...new Set(english)].sort(), [...needed].sort());
  });
});
