import type { Rolldown } from 'vite';

type Chunks = Rolldown.RolldownOutput['output'];

/** The module of a chunk and, after it, all it imports statically, each once: what a page preloads so that nothing waits in line. */
export function filesOf(chunks: Chunks, name: string): string[] {
  const byName = new Map(chunks.map((file) => [file.fileName, file]));
  const entry = chunks.find(({ fileName }) => fileName.replace(/^assets\/|-[\w-]{8}\.js$/g, '') === name);
  if (!entry) throw new Error(`no built module: ${name}`);
  const found = new Set<string>();
  const visit = (fileName: string) => {
    const file = byName.get(fileName);
    if (!file || file.type !== 'chunk' || found.has(fileName)) return;
    found.add(fileName);
    file.imports.forEach(visit);
  };
  visit(entry.fileName);
  return [...found].map((fileName) => `/${fileName}`);
}
