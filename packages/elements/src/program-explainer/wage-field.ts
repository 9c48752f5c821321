import { isWage, type Block } from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import { caretAfterDigits, groupedText, numberFromText } from '../calculator/number-text.ts';
import { formatNumber, formatRupiah } from '../format.ts';
import type { Language } from '../locale.ts';
import { laterWordsIn } from './later-words.ts';
import type { Telling } from './value-text.ts';

/** A wage as somebody types it: the text, the wage in rupiah a month that stood when the field was last left, whether a problem may be told by now. */
export interface TypedWage {
  readonly text: string;
  readonly kept: number | undefined;
  readonly isLeft: boolean;
}

/** The wage to reckon with, in rupiah a month: the typed one, or the last good one; undefined for the example of the text. */
export const usedWage = (wage: TypedWage | undefined, language: Language): number | undefined =>
  wage && (readWage(wage.text, language) ?? wage.kept);

interface WagePage extends Telling {
  readonly wage: TypedWage | undefined;
  readonly onWage: (wage: TypedWage) => void;
}

/** The example wage of a block, in rupiah a month; undefined where nothing in it follows the wage. */
export function exampleWage(block: Block): number | undefined {
  const [, example] = /"byWage":.*?"example":(\d+)/.exec(JSON.stringify(block)) ?? [];
  return example === undefined ? undefined : Number(example);
}

/** The field for the reader's wage. What cannot be read is kept, and told of once the field was left. */
export function wageField(section: string, example: number, page: WagePage): TemplateResult {
  const { language, wage, onWage } = page;
  const words = laterWordsIn(language);
  const id = `wage-${section}`;
  const used = formatRupiah(usedWage(wage, language) ?? example, language);
  const problem =
    wage?.isLeft && readWage(wage.text, language) === undefined
      ? words.wageProblem(formatNumber(example, language), used)
      : undefined;
  const onLeave = () =>
    wage &&
    onWage({
      text: wage.text,
      kept: usedWage(wage, language),
      isLeft: readWage(wage.text, language) === undefined,
    });
  return html`<div class="field">
    <label class="label" for=${id}>${words.wage}</label>
    <p class="hint" id="${id}-hint">${words.wageHint}</p>
    <span class="control"
      ><span class="affix" aria-hidden="true">Rp</span
      ><input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        id=${id}
        .value=${wage?.text ?? formatNumber(example, language)}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby="${id}-hint ${id}-error"
        @input=${(event: InputEvent) => onInput(event, page)}
        @change=${onLeave}
        @blur=${onLeave}
    /></span>
    <p class="error" id="${id}-error" role="alert">${problem}</p>
  </div>`;
}

function readWage(text: string, language: Language): number | undefined {
  const wage = numberFromText(text, language);
  return isWage(wage) ? wage : undefined;
}

function onInput(event: InputEvent, { language, wage, onWage }: WagePage): void {
  const input = event.target as HTMLInputElement;
  const typed = input.value;
  const text = groupedText(typed, language, event.inputType?.startsWith('delete')) ?? typed;
  if (text !== typed) {
    const digits = typed.slice(0, input.selectionStart ?? 0).replace(/\D/g, '').length;
    input.value = text;
    input.setSelectionRange(caretAfterDigits(text, digits), caretAfterDigits(text, digits));
  }
  // A problem that was told stays until it is mended.
  onWage({
    text,
    kept: wage?.kept,
    isLeft: readWage(text, language) === undefined && (wage?.isLeft ?? false),
  });
}
