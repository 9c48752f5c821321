import {
  loadProgram,
  type Block,
  type ContentLanguage,
  type ProgramCode,
  type ProgramOpening,
  type SectionKey,
  type Source,
} from '@payung/programs';

/** A section with all that stands in it. */
export interface WholeSection {
  readonly key: SectionKey;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A programme in one language, opening and rest put together. */
export interface WholeProgramme extends Omit<ProgramOpening, 'program' | 'sections' | 'blocks'> {
  readonly code: ProgramCode;
  readonly language: ContentLanguage;
  readonly sections: readonly WholeSection[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** Everything a programme says in a language. */
export async function wholeProgramme(code: ProgramCode, language: ContentLanguage): Promise<WholeProgramme> {
  const { opening, rest } = await loadProgram(code, language);
  const later = await rest();
  const blocks = { ...opening.blocks, ...later.blocks };
  const sections = opening.sections.map(({ key, title }) => ({ key, title, blocks: blocks[key] ?? [] }));
  return { ...opening, code, language, sections, sources: later.sources };
}

/** What stands in a section; nothing where the programme has no such section. */
export const blocksOf = ({ sections }: WholeProgramme, wanted: SectionKey): readonly Block[] =>
  sections.find(({ key }) => key === wanted)?.blocks ?? [];
