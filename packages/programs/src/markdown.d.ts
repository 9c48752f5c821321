declare module '*.rest.md' {
  const rest: import('./content.ts').ProgramRest;
  export default rest;
}

declare module '*.md' {
  const opening: import('./content.ts').ProgramOpening;
  export default opening;
  export const rest: () => Promise<{ default: import('./content.ts').ProgramRest }>;
}
