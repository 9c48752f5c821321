// Who may import whom: the package table of docs/architecture.md, as lint rules whose messages teach.
import { builtinModules } from 'node:module';

/** Of our own packages, what each may import. An arrow never points the other way. */
export const mayImport = {
  rules: [],
  regions: [],
  coverage: ['regions'],
  programs: ['rules'],
  signup: [],
  elements: ['rules', 'regions', 'coverage', 'programs', 'signup'],
  embed: ['elements', 'rules', 'regions', 'coverage', 'programs', 'signup'],
  server: ['signup', 'embed'],
  wordpress: [],
};

const why = {
  rules: 'rules grant: what the law says, without a page, a clock or another package of ours.',
  regions: 'regions exist: codes, names, shapes; they know no figures and draw nothing.',
  coverage: 'coverage counts: figures joined to regions; it neither knows the law nor draws.',
  programs: 'programs explain: content whose numbers come from rules; they draw nothing.',
  signup: 'signup agrees: what form and server both check; it knows neither page nor database.',
  elements: 'elements show: they call the pure packages and never the server or the embed around them.',
  embed: 'embed delivers: it builds on the elements; the server mounts what it built.',
  server:
    'server keeps: it stores what people send and mounts the built embed as one function; nobody is refused by a bug in a calculator.',
  wordpress:
    'wordpress plants: it writes placeholders and names published addresses; its one script runs in the editor as it stands, without a build.',
};

const lit = '(lit|lit-html|lit-element|@lit|@lit-labs)(/|$)';
const node = `node:|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/|$)`;

/** Besides packages of ours, what a package never imports: a pure one knows neither page nor platform. */
const platforms = {
  rules: [lit, node],
  regions: [lit, node],
  coverage: [lit, node],
  programs: [lit, node],
  signup: [lit, node],
  elements: [node],
  embed: [node],
  server: [lit],
  wordpress: [lit, node],
};

/** What a package may not import, as one expression over the address: our other packages by name or by path, and platforms. */
function refused(name) {
  const others = Object.keys(mayImport).filter((other) => other !== name && !mayImport[name].includes(other));
  const ours = `(@payung/|(\\.\\./){2,}(packages/)?)(${others.join('|')})(/|$)`;
  return `^(${[ours, ...platforms[name]].join('|')})`;
}

const sentence = (name) => `${why[name]} See docs/architecture.md.`;

/** Static imports: a forbidden one fails with the sentence that says what the package is for. */
export const packageFence = Object.keys(mayImport).map((name) => ({
  files: [name === 'wordpress' ? 'packages/wordpress/**/*.js' : `packages/${name}/src/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ regex: refused(name), message: sentence(name) }] }],
  },
}));

/** The same for `import()`, as selectors for `no-restricted-syntax`; that rule has one list a file, so the configuration joins them. */
export const importSelectors = (name) => [
  {
    selector: `ImportExpression > Literal[value=/${refused(name).replaceAll('/', '\\/')}/]`,
    message: sentence(name),
  },
];
