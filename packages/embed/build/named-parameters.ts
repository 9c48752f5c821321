import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { programs } from '@payung/programs';
import { parseContent, ruleParameter } from '@payung/programs/build/markdown';

/** The ids of the parameters that the text of each programme names, in any language, by the code of the programme. */
export function namedParameters(): Record<string, readonly string[]> {
  return Object.fromEntries(programs.map(({ code }) => [code, named(code)]));
}

function named(code: string): readonly string[] {
  const ids = new Set<string>();
  for (const language of ['id', 'en']) {
    const file = fileURLToPath(new URL(`../../programs/content/${code}/${language}.md`, import.meta.url));
    parseContent(readFileSync(file, 'utf8'), `${code}/${language}.md`, (id) => {
      ids.add(id);
      return ruleParameter(id);
    });
  }
  return [...ids].sort();
}
