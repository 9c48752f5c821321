import { programCodes, type ProgramCode } from '@payung/programs';

/** The section that a page address asks for. */
export interface SectionAddress {
  readonly program: ProgramCode;
  readonly section: string;
}

/** The fragment that opens a section: `#payung-jkm-claim`. */
export const fragmentOf = (program: string, section: string): string => `#payung-${program}-${section}`;

/** The section that a fragment addresses, or undefined when it names no programme of ours. */
export function addressOf(fragment: string): SectionAddress | undefined {
  const program = programCodes.find((code) => fragment.startsWith(fragmentOf(code, '')));
  const section = program && fragment.slice(fragmentOf(program, '').length);
  return section && /^[a-z-]+$/.test(section) ? { program, section } : undefined;
}
