// The custom-elements manifest: what each element takes, says and lets a page style, read from its own comments.
export default {
  globs: ['packages/elements/src/*/*.ts'],
  exclude: ['**/words.*.ts'],
  outdir: 'packages/elements/dist',
  litelement: true,
  packagejson: false,
};
