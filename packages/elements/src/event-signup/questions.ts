import type { EventDetail, Field, Session } from '@payung/signup';
import type { TemplateResult } from 'lit';
import type { Language } from '../locale.ts';
import { lineField, type Option, paragraphField, type Question, radioField, selectField } from './fields.ts';
import type { Draft } from './drafts.ts';
import { sessionSeats } from './seats.ts';
import { clockTime, hoursText, sessionText } from './when.ts';
import type { Words } from './words.id.ts';

/** What is needed to draw the questions of a form: the event, what was typed, and what is wrong with it, by path. */
export interface Asking {
  readonly event: EventDetail;
  readonly draft: Draft;
  readonly problems: ReadonlyMap<string, string>;
  readonly words: Words;
  readonly language: Language;
}

/** Up to this many answers stand in sight; more go into a list that opens. */
const inSight = 6;

/** Name and contact: the same in every form. */
export function personQuestions(asking: Asking): TemplateResult[] {
  const { draft, words } = asking;
  const byEmail = draft['contact.kind'] === 'email';
  return [
    lineField(
      question(asking, 'name', words.nameLabel, { hint: words.nameHint }),
      { autocomplete: 'name' },
      words,
    ),
    radioField(
      { ...question(asking, 'contact.kind', words.contactKind), value: byEmail ? 'email' : 'whatsapp' },
      [
        { value: 'whatsapp', label: words.whatsapp },
        { value: 'email', label: words.email },
      ],
      words,
    ),
    byEmail
      ? lineField(
          question(asking, 'contact.value', words.emailLabel, { hint: words.emailHint }),
          { type: 'email', inputmode: 'email', autocomplete: 'email' },
          words,
        )
      : lineField(
          question(asking, 'contact.value', words.whatsappLabel, { hint: words.whatsappHint }),
          { type: 'tel', inputmode: 'tel', autocomplete: 'tel' },
          words,
        ),
  ];
}

/** Which session, where there is a choice; full ones can be chosen only where people may wait. */
export function sessionQuestion(asking: Asking): TemplateResult {
  const { event, words, language } = asking;
  const oneDay =
    new Set(event.sessions.map((session) => clockTime(session.start, event.timeZone).day)).size === 1;
  const label = (session: Session) => {
    const time = (oneDay ? hoursText : sessionText)(session, event.timeZone, words, language);
    return session.label ? `${session.label[language]}, ${time}` : time;
  };
  const options = event.sessions.map((session): Option => {
    const gone = session.seatsLeft === 0 && !event.waitingList;
    const note = sessionSeats(session, event, words, language);
    return { value: session.id, label: label(session), note, disabled: gone };
  });
  const field = question(asking, 'session', words.sessionLabel);
  return oneOf(field, options, words);
}

/** A further question of the event. */
export function fieldQuestion(field: Field, asking: Asking): TemplateResult {
  const { words, language } = asking;
  const asked = question(asking, `answers.${field.name}`, field.label[language], {
    hint: field.hint?.[language],
    purpose: field.purpose[language],
    required: field.required,
  });
  switch (field.type) {
    case 'text':
      return lineField(asked, {}, words);
    case 'number':
      return lineField(asked, { inputmode: 'numeric' }, words);
    case 'textarea':
      return paragraphField(asked, words);
    case 'yes-no':
      return oneOf(asked, yesAndNo(words), words);
    case 'choice':
      return oneOf(
        asked,
        field.choices.map(({ value, label }) => ({ value, label: label[language] })),
        words,
      );
  }
}

/** Access or care needs. */
export function needQuestion(asking: Asking): TemplateResult {
  const { words } = asking;
  return paragraphField(
    question(asking, 'need', words.needLabel, { hint: words.needHint, required: false }),
    words,
  );
}

function yesAndNo(words: Words): Option[] {
  return [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ];
}

function oneOf(asked: Question, options: readonly Option[], words: Words): TemplateResult {
  // A radio cannot be taken back, so a question that may stay empty is a list with an empty first line.
  const draw = options.length > inSight || !asked.required ? selectField : radioField;
  return draw(asked, options, words);
}

function question(
  { draft, problems }: Asking,
  path: string,
  label: string,
  more: Partial<Question> = {},
): Question {
  const typed = draft[path];
  return {
    path,
    label,
    required: true,
    value: typeof typed === 'string' ? typed : '',
    problem: problems.get(path),
    ...more,
  };
}
