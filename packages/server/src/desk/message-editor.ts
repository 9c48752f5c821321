import { html } from 'hono/html';
import { cleanParagraph, type Language } from '@payung/signup';
import { letterWords } from '../mail/letter-words.ts';
import { longestText, placeholders, unknownPlaceholders } from '../mail/message-text.ts';
import type { MessageTemplate, OwnTexts } from '../store/outbox-shapes.ts';
import { eventAddress } from './addresses.ts';
import type { Markup } from './layout.ts';
import { messageWords } from './message-words.ts';
import { type DeskContext, deskLanguage } from './visitor.ts';

export const editorLanguages = ['id', 'en'] as const satisfies readonly Language[];

/** The texts of a message as they stand in the form. */
export type EditedTexts = Readonly<Record<Language, string>>;

/** What is wrong with a text, in words. */
export type TextProblems = Readonly<Partial<Record<Language, string>>>;

/** The texts that are in use: the organiser's, else ours. */
export function usedTexts(template: MessageTemplate, own: Readonly<Record<Language, OwnTexts>>): EditedTexts {
  const used = (language: Language) => own[language][template] ?? letterWords(language).texts[template];
  return { id: used('id'), en: used('en') };
}

/** A text as it is kept, from a form. */
export function cleanText(written: unknown): string {
  return typeof written === 'string' ? cleanParagraph(written) : '';
}

/** What is wrong with the texts, in the words of the page. */
export function textProblems(c: DeskContext, texts: EditedTexts): TextProblems {
  const { editor: words } = messageWords(deskLanguage(c));
  const problemOf = (text: string) => {
    const unknown = unknownPlaceholders(text);
    if (text === '') return words.empty;
    if (text.length > longestText) return words.tooLong(longestText);
    return unknown.length > 0 ? words.unknown(unknown.map((name) => `{${name}}`).join(', ')) : undefined;
  };
  return Object.fromEntries(
    editorLanguages.flatMap((language) => {
      const problem = problemOf(texts[language]);
      return problem === undefined ? [] : [[language, problem]];
    }),
  );
}

/** The form for the words of a message; with problems it says them above and at the text. */
export function messageEditor(
  c: DeskContext,
  event: string,
  template: MessageTemplate,
  texts: EditedTexts,
  problems: TextProblems = {},
): Markup {
  const { editor: words } = messageWords(deskLanguage(c));
  return html`<form method="post" action="${eventAddress(event, 'pesan/teks')}">
    <h2 id="ubah">${words.title}</h2>
    <p>${words.lead}</p>
    ${summary(c, problems)}
    <p class="hint" id="kata">
      ${words.placeholders} ${placeholders.map((name) => html`<code>{${name}}</code> `)}
      ${words.placeholdersHint}
    </p>
    <input type="hidden" name="teks" value="${template}" />
    ${editorLanguages.map((language) => textField(c, language, texts[language], problems[language]))}
    <p class="actions">
      <button class="main">${words.save}</button>
      <button name="semula" value="ya" formnovalidate>${words.reset}</button>
    </p>
  </form>`;
}

function summary(c: DeskContext, problems: TextProblems): Markup | '' {
  const { editor: words } = messageWords(deskLanguage(c));
  const wrong = editorLanguages.filter((language) => problems[language] !== undefined);
  if (wrong.length === 0) return '';
  return html`<div class="summary" role="alert">
    <h3>${words.problems}</h3>
    <ul>
      ${wrong.map(
        (language) =>
          html`<li><a href="#${language}">${words.texts[language]}: ${problems[language]}</a></li>`,
      )}
    </ul>
  </div>`;
}

function textField(c: DeskContext, language: Language, text: string, problem: string | undefined): Markup {
  const { editor: words } = messageWords(deskLanguage(c));
  const isWrong = problem === undefined ? '' : html`aria-invalid="true"`;
  return html`<div class="field">
    <label for="${language}">${words.texts[language]}</label>
    ${problem === undefined ? '' : html`<p class="problem" id="${language}-salah">${problem}</p>`}
    <textarea
      id="${language}"
      name="${language}"
      lang="${language}"
      rows="14"
      aria-describedby="${problem === undefined ? 'kata' : `${language}-salah kata`}"
      ${isWrong}
    >
${text}</textarea>
  </div>`;
}
