/** Fetches what is known of single regencies; rejects when it cannot be fetched. */
export const loadLocalSchemes = (): Promise<typeof import('./local-schemes.ts')> =>
  import('./local-schemes.ts');
