import type { ToolModule } from './tool.ts';

/** One tool: its name, the calculations that have it (all when left out), and where it comes from. */
export interface ToolEntry {
  readonly name: ToolName;
  readonly only?: readonly string[];
  /** Whether it is open from the start, because the result is not told in full without it. */
  readonly isOpenFirst?: true;
  readonly load: () => Promise<ToolModule>;
}

/** The names of the tools; their words are the calculator's own. */
export type ToolName = 'compare' | 'influence' | 'share' | 'budget';

/** The tools in the order of their buttons. */
export const tools: readonly ToolEntry[] = [
  { name: 'budget', only: ['group-budget'], isOpenFirst: true, load: () => import('./budget/budget.ts') },
  { name: 'compare', load: () => import('./compare/compare.ts') },
  { name: 'influence', load: () => import('./influence/influence.ts') },
  { name: 'share', load: () => import('./share/share.ts') },
];
