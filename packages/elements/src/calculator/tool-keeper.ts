import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { adopt } from '../adopt.ts';
import type { Tool, ToolHost, ToolModule, ToolNow } from './tool.ts';
import { tools } from './tools.ts';
import type { ToolEntry, ToolName } from './tools.ts';

/** The buttons under a result and the tool that is open; a tool is fetched when it is first asked for and keeps its state while closed. */
export class ToolKeeper {
  /** Whether a tool is open from the start; it then has the whole width below the answers and the result. */
  readonly isWide: boolean;
  readonly #host: ToolHost;
  readonly #made = new Map<ToolName, Tool>();
  #open: ToolName | undefined;
  #failed: ToolName | undefined;
  #waiting = false;

  constructor(host: ToolHost, calculation: string) {
    this.#host = host;
    const first = ownTools(calculation).find(({ isOpenFirst }) => isOpenFirst);
    this.#open = first?.name;
    this.isWide = first !== undefined;
  }

  /** Whether the tool that is open from the start is still on its way; the first who asks, once there is a result, sends for it. */
  isWaiting(): boolean {
    if (!this.#open || this.#made.has(this.#open) || this.#failed === this.#open) return false;
    const first = this.#waiting ? undefined : tools.find(({ name }) => name === this.#open);
    if (first) void this.#load(first);
    return true;
  }

  /** The buttons, and below them the tool that is open. */
  template(now: ToolNow): unknown {
    const { words, result } = now.told;
    const own = ownTools(result.calculation);
    if (own.length === 0) return nothing;
    return html`<div class="tools" role="group" aria-label=${words.tools}>
        ${own.map((entry) => this.#button(entry, now))}
      </div>
      ${this.#opened(now)}`;
  }

  #button(entry: ToolEntry, { told }: ToolNow): TemplateResult {
    const isOpen = this.#open === entry.name;
    return html`<button
      type="button"
      class="button quiet"
      id="tool-${entry.name}"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? 'tool' : nothing}
      @click=${() => this.#onToggle(entry)}
    >
      ${told.words.toolNames[entry.name]}
    </button>`;
  }

  #opened(now: ToolNow): unknown {
    if (!this.#open) return nothing;
    const { words } = now.told;
    const inside = this.#made.get(this.#open)?.template(now);
    const waiting =
      this.#failed === this.#open
        ? html`<p class="notice" role="alert">${words.toolFailed}</p>`
        : html`<p>${words.loading}</p>`;
    return html`<section class="tool" id="tool" aria-labelledby="tool-${this.#open}">
      ${inside ?? waiting}
    </section>`;
  }

  #onToggle(entry: ToolEntry): void {
    const mayClose = this.#open === entry.name && this.#failed !== entry.name;
    this.#open = mayClose ? undefined : entry.name;
    this.#host.requestUpdate();
    if (this.#open && !this.#made.has(entry.name)) void this.#load(entry);
  }

  async #load({ name, load }: ToolEntry): Promise<void> {
    this.#failed = undefined;
    this.#waiting = true;
    try {
      const module = await load();
      if (!this.#made.has(name)) this.#make(name, module);
    } catch {
      this.#failed = name;
    }
    this.#waiting = false;
    this.#host.requestUpdate();
  }

  #make(name: ToolName, { style, create }: ToolModule): void {
    if (style) adopt(this.#host.renderRoot, style);
    this.#made.set(name, create(this.#host));
  }
}

const ownTools = (calculation: string): ToolEntry[] =>
  tools.filter(({ only }) => only?.includes(calculation) ?? true);
