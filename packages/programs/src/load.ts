import type { ProgramOpening, ProgramRest } from './content.ts';
import type { ContentLanguage, ProgramCode } from './program.ts';

/** A programme in one language: its opening, and how to fetch the rest. */
export interface LoadedProgram {
  readonly opening: ProgramOpening;
  /** Rejects when the rest cannot be fetched. */
  readonly rest: () => Promise<ProgramRest>;
}

interface Parts {
  readonly opening: () => Promise<{ default: ProgramOpening }>;
  readonly rest: () => Promise<{ default: ProgramRest }>;
}

// Every address is written out, so that a bundler makes one small file a programme and language. `id.rest.md` is the
// second half of `id.md`: the build makes both from one text.
const contents: Record<ProgramCode, Record<ContentLanguage, Parts>> = {
  jkk: {
    id: { opening: () => import('../content/jkk/id.md'), rest: () => import('../content/jkk/id.rest.md') },
    en: { opening: () => import('../content/jkk/en.md'), rest: () => import('../content/jkk/en.rest.md') },
  },
  jkm: {
    id: { opening: () => import('../content/jkm/id.md'), rest: () => import('../content/jkm/id.rest.md') },
    en: { opening: () => import('../content/jkm/en.md'), rest: () => import('../content/jkm/en.rest.md') },
  },
  jht: {
    id: { opening: () => import('../content/jht/id.md'), rest: () => import('../content/jht/id.rest.md') },
    en: { opening: () => import('../content/jht/en.md'), rest: () => import('../content/jht/en.rest.md') },
  },
  jp: {
    id: { opening: () => import('../content/jp/id.md'), rest: () => import('../content/jp/id.rest.md') },
    en: { opening: () => import('../content/jp/en.md'), rest: () => import('../content/jp/en.rest.md') },
  },
  jkp: {
    id: { opening: () => import('../content/jkp/id.md'), rest: () => import('../content/jkp/id.rest.md') },
    en: { opening: () => import('../content/jkp/en.md'), rest: () => import('../content/jkp/en.rest.md') },
  },
  beasiswa: {
    id: {
      opening: () => import('../content/beasiswa/id.md'),
      rest: () => import('../content/beasiswa/id.rest.md'),
    },
    en: {
      opening: () => import('../content/beasiswa/en.md'),
      rest: () => import('../content/beasiswa/en.rest.md'),
    },
  },
  sertakan: {
    id: {
      opening: () => import('../content/sertakan/id.md'),
      rest: () => import('../content/sertakan/id.rest.md'),
    },
    en: {
      opening: () => import('../content/sertakan/en.md'),
      rest: () => import('../content/sertakan/en.rest.md'),
    },
  },
  'gn-lingkaran': {
    id: {
      opening: () => import('../content/gn-lingkaran/id.md'),
      rest: () => import('../content/gn-lingkaran/id.rest.md'),
    },
    en: {
      opening: () => import('../content/gn-lingkaran/en.md'),
      rest: () => import('../content/gn-lingkaran/en.rest.md'),
    },
  },
  apbd: {
    id: { opening: () => import('../content/apbd/id.md'), rest: () => import('../content/apbd/id.rest.md') },
    en: { opening: () => import('../content/apbd/en.md'), rest: () => import('../content/apbd/en.rest.md') },
  },
  dbhcht: {
    id: {
      opening: () => import('../content/dbhcht/id.md'),
      rest: () => import('../content/dbhcht/id.rest.md'),
    },
    en: {
      opening: () => import('../content/dbhcht/en.md'),
      rest: () => import('../content/dbhcht/en.rest.md'),
    },
  },
};

/** What a programme says in a language. Fetches the opening only; rejects when it cannot be fetched, for instance without a connection. */
export async function loadProgram(code: ProgramCode, language: ContentLanguage): Promise<LoadedProgram> {
  const { opening, rest } = contents[code][language];
  return { opening: (await opening()).default, rest: async () => (await rest()).default };
}
