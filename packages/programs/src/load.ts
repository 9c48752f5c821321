import type { ProgramOpening, ProgramRest } from './content.ts';
import type { ContentLanguage, ProgramCode } from './program.ts';

/** A programme in one language: its opening, and how to fetch the rest. */
export interface LoadedProgram {
  readonly opening: ProgramOpening;
  /** Rejects when the rest cannot be fetched. */
  readonly rest: () => Promise<ProgramRest>;
}

/** What the build makes of a text: its opening, and the address of the rest. */
interface OpeningModule {
  readonly default: ProgramOpening;
  readonly rest: () => Promise<{ readonly default: ProgramRest }>;
}

// Every address is written out, so that a bundler makes one small file a programme and language.
const contents: Record<ProgramCode, Record<ContentLanguage, () => Promise<OpeningModule>>> = {
  jkk: { id: () => import('../content/jkk/id.md'), en: () => import('../content/jkk/en.md') },
  jkm: { id: () => import('../content/jkm/id.md'), en: () => import('../content/jkm/en.md') },
  jht: { id: () => import('../content/jht/id.md'), en: () => import('../content/jht/en.md') },
  jp: { id: () => import('../content/jp/id.md'), en: () => import('../content/jp/en.md') },
  jkp: { id: () => import('../content/jkp/id.md'), en: () => import('../content/jkp/en.md') },
  beasiswa: { id: () => import('../content/beasiswa/id.md'), en: () => import('../content/beasiswa/en.md') },
  pmi: { id: () => import('../content/pmi/id.md'), en: () => import('../content/pmi/en.md') },
  jakon: { id: () => import('../content/jakon/id.md'), en: () => import('../content/jakon/en.md') },
  sertakan: { id: () => import('../content/sertakan/id.md'), en: () => import('../content/sertakan/en.md') },
  'gn-lingkaran': {
    id: () => import('../content/gn-lingkaran/id.md'),
    en: () => import('../content/gn-lingkaran/en.md'),
  },
  apbd: { id: () => import('../content/apbd/id.md'), en: () => import('../content/apbd/en.md') },
  dbhcht: { id: () => import('../content/dbhcht/id.md'), en: () => import('../content/dbhcht/en.md') },
  kader: { id: () => import('../content/kader/id.md'), en: () => import('../content/kader/en.md') },
  perisai: { id: () => import('../content/perisai/id.md'), en: () => import('../content/perisai/en.md') },
  pemberdayaan: {
    id: () => import('../content/pemberdayaan/id.md'),
    en: () => import('../content/pemberdayaan/en.md'),
  },
  mlt: { id: () => import('../content/mlt/id.md'), en: () => import('../content/mlt/en.md') },
};

/** The codes of all programmes with an explainer. */
export const programCodes = Object.keys(contents) as readonly ProgramCode[];

/** Whether a text names a programme that has an explainer. */
export const isProgramCode = (code: string): code is ProgramCode => Object.hasOwn(contents, code);

/** What a programme says in a language. Fetches the opening only; rejects when it cannot be fetched, for instance without a connection. */
export async function loadProgram(code: ProgramCode, language: ContentLanguage): Promise<LoadedProgram> {
  const { default: opening, rest } = await contents[code][language]();
  return { opening, rest: async () => (await rest()).default };
}
