import type { EventDetail, KeptData, Receipt } from '@payung/signup';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Language } from '../../locale.ts';
import type { Checking } from '../checking.ts';
import type { OwnDataClient, Refusal } from '../client.ts';
import type { Correction } from '../corrections.ts';
import type { Draft } from '../drafts.ts';
import { changesBetween, type Correctable, correctable } from './changes.ts';
import { eventToCorrect, ownDataForm } from './form.ts';
import type { OwnDataWords } from './words.id.ts';
import type { SlowAction } from '../slow-action.ts';
import type { Words } from '../words.id.ts';

/** What correcting needs of what it is a part of. */
export interface CorrectingNeeds {
  readonly checking: Checking;
  readonly own: () => OwnDataClient;
  readonly secret: string;
  readonly event: EventDetail;
  readonly action: SlowAction;
  readonly focus: (selector: string) => Promise<void>;
  /** The server took it: what is kept is this now. */
  readonly onKept: (kept: KeptData, receipt: Receipt) => void;
  /** It is done, or nothing was different. */
  readonly onDone: (what: 'saved' | 'undone' | 'unchanged') => Promise<void>;
  /** The server did not take it; why is kept in the action. */
  readonly onRefused: () => void;
  /** The person wants to leave all as it is. */
  readonly onKeep: () => void;
}

/** Correcting what is kept: typed into the questions of the form, checked as there, and put back where it was a mistake. */
export class Correcting {
  #draft: Draft = {};
  #corrections: readonly Correction[] = [];
  #before: Correctable | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #needs: CorrectingNeeds;

  constructor(host: ReactiveControllerHost, needs: CorrectingNeeds) {
    this.#host = host;
    this.#needs = needs;
  }

  /** Whether what was just corrected can be put back. */
  get mayUndo(): boolean {
    return this.#before !== undefined;
  }

  /** Begins with what is kept. */
  begin(kept: KeptData): void {
    this.#draft = { ...this.#needs.checking.draftFrom(kept), language: kept.language };
    this.#corrections = [];
    this.#before = undefined;
  }

  render(
    kept: KeptData,
    failure: TemplateResult | undefined,
    words: Words & OwnDataWords,
    language: Language,
  ): TemplateResult {
    const { checking, focus, action, onKeep } = this.#needs;
    const corrections = this.#corrections;
    const event = eventToCorrect(this.#needs.event, kept.session);
    const goTo = (path: string) => void focus(`[id="${path}"]`);
    return ownDataForm({
      event,
      draft: this.#draft,
      problems: new Map(corrections.map(({ path, text }) => [path, text])),
      summary:
        corrections.length > 0 ? checking.errorSummary(corrections, event, words, language, goTo) : undefined,
      failure,
      state: action.state,
      words,
      language,
      onEdit: (control) => this.#onEdit(control),
      onSave: () => void this.#onSave(kept, language),
      onKeep,
    });
  }

  /** Puts back what was there before the last correction; refuses as any correction, when the seat there is gone. */
  async undo(kept: KeptData): Promise<void> {
    const before = this.#before;
    if (!before || !(await this.#change(kept, before))) return;
    this.#before = undefined;
    await this.#needs.onDone('undone');
  }

  /** Shows a refusal at the fields it names. */
  refused({ problem: { code, fields, detail } }: Refusal): void {
    if (code === 'session-full') this.#correct([{ path: 'session', text: detail ?? code }]);
    if (code === 'signup-invalid' && fields?.length)
      this.#correct(this.#needs.checking.correctionsOf(fields, (field) => field.detail));
  }

  #onEdit(control: EventTarget | null): void {
    const { name, value } = control as HTMLInputElement;
    if (name) this.#draft[name] = value;
    this.#host.requestUpdate();
  }

  async #onSave(kept: KeptData, language: Language): Promise<void> {
    const { checking, event, action, onDone } = this.#needs;
    if (action.state !== 'idle') return;
    const letters = this.#draft['language'] === 'en' ? 'en' : 'id';
    const checked = await checking.check(checking.requestFrom(this.#draft, event, letters), event, language);
    if ('corrections' in checked) return this.#correct(checked.corrections);
    this.#corrections = [];
    const { consent: _, ...after } = checked.body;
    const before = correctable(kept);
    if (!changesBetween(before, after)) return onDone('unchanged');
    if (!(await this.#change(kept, after))) return;
    this.#before = before;
    await onDone('saved');
  }

  /** Tells the server what is different; says whether it took it. */
  async #change(kept: KeptData, after: Correctable): Promise<boolean> {
    const { own, secret, action, onKept, onRefused } = this.#needs;
    const changes = changesBetween(correctable(kept), after);
    const receipt = changes && (await action.run(() => own().change(secret, changes)));
    if (!receipt) {
      onRefused();
      return false;
    }
    const { need: _, session: __, ...others } = kept;
    // Where it cannot be asked again, at least what was corrected is known.
    const fresh = await own()
      .data(secret)
      .catch(() => ({ ...others, ...after }));
    onKept(fresh, receipt);
    return true;
  }

  #correct(corrections: readonly Correction[]): void {
    this.#corrections = corrections;
    this.#needs.action.clear();
    void this.#needs.focus('.error-summary');
  }
}
