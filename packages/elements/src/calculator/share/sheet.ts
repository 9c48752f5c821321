import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../format.ts';
import { today } from '../../today.ts';
import { adopt } from '../../adopt.ts';
import type { ToolNow } from '../tool.ts';
import { linkTo } from './address.ts';
import { answersOf } from './result-text.ts';
import { sheetStyle } from './sheet-style.ts';
import { shareWords } from './words.ts';

/** What a result needs on paper, where nothing can be pressed: the answers in words, the day it was printed, its address. */
export function sheetTemplate(now: ToolNow, root: HTMLElement | DocumentFragment): TemplateResult {
  adopt(root, sheetStyle);
  const { told, entered, day } = now;
  const { language, result } = told;
  const words = shareWords[language];
  const link = linkTo({ calculation: result.calculation, language, day, entered });
  return html`<section class="sheet sheet-answers" aria-label=${words.answers}>
      <h3>${words.answers}</h3>
      <dl>
        ${answersOf(now).map(
          ({ label, text }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
    </section>
    <p class="sheet small">
      ${words.printed(formatDate(today(), language))} ${words.link}: <a href=${link}>${link}</a>
    </p>`;
}
