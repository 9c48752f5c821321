import { html } from 'lit';
import type { Beginning } from './beginning.ts';
import { Explanation } from './explanation.ts';
import type { Paper } from './paper.ts';
import { detailsTemplate } from './result.ts';
import type { ToolHost, ToolNow } from './tool.ts';
import { ToolKeeper } from './tool-keeper.ts';

/** What stands below the sentence of a result: its sums, its explanation, the tools, and what only paper shows. */
export class Answer {
  readonly #paper: Paper;
  readonly #tools: ToolKeeper;
  readonly #explanation: Explanation;

  constructor(host: ToolHost, calculation: string, paper: Paper) {
    this.#paper = paper;
    this.#tools = new ToolKeeper(host, calculation);
    this.#explanation = new Explanation(host);
  }

  /** Whether a tool that belongs to the first result is still on its way. */
  isWaiting(): boolean {
    return this.#tools.isWaiting();
  }

  /** What stands beside the questions. */
  beside(now: ToolNow, isCompact: boolean, brought: Beginning | undefined): unknown {
    return [
      detailsTemplate(now, this.#explanation, isCompact),
      this.#tools.isWide ? undefined : this.#tools.template(now),
      this.#paper.template(now, this.#explanation, brought),
    ];
  }

  /** What has the whole width below both; undefined when nothing does. */
  below(now: ToolNow): unknown {
    return this.#tools.isWide ? html`<div class="below">${this.#tools.template(now)}</div>` : undefined;
  }
}
