declare module '*.md' {
  const content: import('./content.ts').ProgramContent;
  export default content;
}
