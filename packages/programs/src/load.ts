import type { ProgramContent } from './content.ts';
import type { ContentLanguage, ProgramCode } from './program.ts';

type Load = () => Promise<{ default: ProgramContent }>;

// Every address is written out, so that a bundler makes one small file a programme and language.
const contents: Record<ProgramCode, Record<ContentLanguage, Load>> = {
  jkm: {
    id: () => import('../content/jkm/id.md'),
    en: () => import('../content/jkm/en.md'),
  },
  sertakan: {
    id: () => import('../content/sertakan/id.md'),
    en: () => import('../content/sertakan/en.md'),
  },
};

/**
 * What a programme says in a language; only this one is fetched.
 * Rejects when the file cannot be fetched, for instance without a connection.
 */
export async function loadProgram(code: ProgramCode, language: ContentLanguage): Promise<ProgramContent> {
  return (await contents[code][language]()).default;
}
