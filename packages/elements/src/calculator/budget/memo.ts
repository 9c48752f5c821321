import { months } from '@payung/rules/group-budget/months';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../format.ts';
import { today } from '../../today.ts';
import { adopt } from '../../adopt.ts';
import { isFullPage, linkTo } from '../share/address.ts';
import { copied } from '../share/copying.ts';
import { isLocked, printPage } from '../share/saving.ts';
import type { ToolHost, ToolNow } from '../tool.ts';
import { memoContent } from './memo-content.ts';
import type { MemoContent } from './memo-content.ts';
import { paperTemplate } from './memo-paper.ts';
import { memoStyle } from './memo-style.ts';
import { memoText } from './memo-text.ts';
import type { Typed } from './memo-text.ts';
import { words as english } from './memo-words.en.ts';
import { words as indonesian } from './memo-words.id.ts';
import type { MemoWords } from './memo-words.id.ts';
import { tellingOf } from './telling.ts';
import type { Telling } from './telling.ts';

/** A memo as it stands: what it says, and in which words. */
interface Draft {
  readonly content: MemoContent;
  readonly date: string;
  readonly telling: Telling;
  readonly own: MemoWords;
  readonly link: string;
}

/** A memo of half a page for a council: what a person types is held in memory only, all else comes from the result. */
export class Memo {
  readonly #host: ToolHost;
  #typed: Typed = { title: '', to: '', from: '' };
  #remark = '';
  #isByHand = false;
  /** A sandboxed frame does not print. */
  #isRefused = isLocked();

  constructor(host: ToolHost) {
    this.#host = host;
    adopt(host.renderRoot, memoStyle);
  }

  template(now: ToolNow): TemplateResult {
    const { told, entered, day } = now;
    const { language, result } = told;
    const own = language === 'en' ? english : indonesian;
    const telling = tellingOf(now);
    const draft: Draft = {
      content: memoContent(months(entered, day), now, telling, own),
      date: formatDate(today(), language),
      telling,
      own,
      link: linkTo({ calculation: result.calculation, language, day, entered }),
    };
    return html`<div class="memo-tool">
      <p class="small muted">${own.about}</p>
      <div class="memo-fields">
        ${this.#field('title', draft)} ${this.#field('to', draft)} ${this.#field('from', draft)}
      </div>
      ${paperTemplate(draft.content, this.#typed, draft.date, telling, own)}
      <div class="tools">
        ${this.#renderPrinting(draft)}
        <button type="button" class="button quiet" @click=${() => this.#onCopy(draft)}>${own.copy}</button>
      </div>
      ${isFullPage() ? nothing : html`<p class="small muted">${own.elsewhere}</p>`}
      <p class="remark">${this.#remark}</p>
      <div
        class=${this.#isByHand ? 'by-hand' : 'visually-hidden'}
        aria-hidden=${this.#isByHand ? nothing : 'true'}
      >
        <textarea
          id="memo-text"
          readonly
          rows="8"
          aria-label=${own.heading}
          tabindex=${this.#isByHand ? nothing : '-1'}
        ></textarea>
      </div>
    </div>`;
  }

  #field(name: keyof Typed, { own }: Draft): TemplateResult {
    return html`<div class="field">
      <label class="label" for="memo-${name}">${own.fields[name]}</label>
      <input
        type="text"
        id="memo-${name}"
        maxlength="120"
        autocomplete="off"
        placeholder=${name === 'title' ? own.title : nothing}
        .value=${this.#typed[name]}
        @input=${(event: InputEvent) => this.#onInput(name, (event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  #renderPrinting({ own, link }: Draft): TemplateResult {
    return isFullPage() && !this.#isRefused
      ? html`<button type="button" class="button" @click=${() => this.#onPrint(own)}>${own.print}</button>`
      : html`<a class="button" href=${link} target="_blank" rel="noopener"
          >${own.openPage}<span class="visually-hidden"> ${own.inNewTab}</span></a
        >`;
  }

  #say(remark: string): void {
    this.#remark = remark;
    this.#host.say(remark);
  }

  #onInput(name: keyof Typed, text: string): void {
    this.#typed = { ...this.#typed, [name]: text };
    this.#remark = '';
    this.#host.requestUpdate();
  }

  /** While it is printed, the memo alone is on the page; on some phones printing begins after `print()` has returned. */
  #onPrint(own: MemoWords): void {
    const { classList } = this.#host.renderRoot.querySelector('.root')!;
    classList.add('memo-alone');
    addEventListener('afterprint', () => classList.remove('memo-alone'), { once: true });
    if (printPage()) return;
    classList.remove('memo-alone');
    this.#isRefused = true;
    this.#say(own.printByHand);
  }

  async #onCopy({ content, date, telling, own }: Draft): Promise<void> {
    const text = memoText(content, this.#typed, date, telling, own);
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#memo-text')!;
    this.#isByHand = !(await copied(text, field));
    this.#say(this.#isByHand ? own.copyByHand : own.copied);
    if (!this.#isByHand) return;
    field.value = text;
    field.focus();
    field.select();
  }
}
