declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line on files held in memory and resolves to the files it writes. */
    applyCommands(
      commands: string,
      files: Readonly<Record<string, string>>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}
