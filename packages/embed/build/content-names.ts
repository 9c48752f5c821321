/** What the file of a programme's text is called: `jkm.id`, and `jkm.id.rest` for its later sections; undefined for any other module. */
export function contentName(id: string | null | undefined): string | undefined {
  const [, code, language] =
    /\/programs\/content\/([a-z-]+)\/([a-z]{2}(?:\.rest)?)\.md$/.exec(id ?? '') ?? [];
  return code && `${code}.${language}`;
}
