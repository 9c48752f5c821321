/** The section that a page address asks for. */
export interface SectionAddress {
  readonly program: string;
  readonly section: string;
}

/** The fragment that opens a section: `#payung-jkm-claim`. */
export const fragmentOf = (program: string, section: string): string => `#payung-${program}-${section}`;

/** The section that a fragment addresses, or undefined when it is not of our form. */
export function addressOf(fragment: string): SectionAddress | undefined {
  const [, program, section] = /^#payung-([a-z]+)-([a-z-]+)$/.exec(fragment) ?? [];
  return program && section ? { program, section } : undefined;
}
