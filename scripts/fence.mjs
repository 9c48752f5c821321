// Who may import whom: the package table of docs/architecture.md, as lint rules whose messages teach.

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
};

const platform = {
  lit: ['lit', 'lit/*', '@lit/*', '@lit-labs/*'],
  node: ['node:*'],
};
const refused = {
  rules: [...platform.lit, ...platform.node],
  regions: [...platform.lit, ...platform.node],
  coverage: [...platform.lit, ...platform.node],
  programs: [...platform.lit, ...platform.node],
  signup: [...platform.lit, ...platform.node],
  elements: platform.node,
  embed: platform.node,
  server: platform.lit,
};

/** One lint configuration a package: a forbidden import fails with the sentence that says what the package is for. */
export const packageFence = Object.keys(mayImport).map((name) => ({
  files: [`packages/${name}/src/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: Object.keys(mayImport)
              .filter((other) => other !== name && !mayImport[name].includes(other))
              .flatMap((other) => [
                `@payung/${other}`,
                `@payung/${other}/*`,
                `**/packages/${other}/**`,
                `../../${other}/**`,
              ]),
            message: `${why[name]} See docs/architecture.md.`,
          },
          { group: refused[name], message: `${why[name]} See docs/architecture.md.` },
        ],
      },
    ],
  },
}));
