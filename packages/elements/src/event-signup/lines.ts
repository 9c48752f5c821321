import type { Answer, EventDetail, Field, SignupRequest } from '@payung/signup';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import { sessionText } from './when.ts';
import type { Words } from './words.id.ts';

/** One thing that was answered, in words, and what it is for. */
export interface Line {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly purpose?: string;
}

/** What was answered, in the order of the form; what stayed empty is left out. */
export function linesOf(
  event: EventDetail,
  signup: Pick<SignupRequest, 'name' | 'contact' | 'session' | 'answers' | 'need'>,
  words: Words,
  language: Language,
): Line[] {
  const { name, contact, session: chosen, need, answers } = signup;
  const session = event.sessions.find(({ id }) => id === chosen);
  return [
    { path: 'name', label: words.nameLabel, value: name },
    {
      path: 'contact.value',
      label: contact.kind === 'email' ? words.emailLabel : words.whatsappLabel,
      value: contact.value,
    },
    ...(session
      ? [
          {
            path: 'session',
            label: words.sessionLabel,
            value: sessionText(session, event.timeZone, words, language),
          },
        ]
      : []),
    ...event.fields.flatMap((field) => {
      const answer = answers[field.name];
      if (answer === undefined) return [];
      const value = answerText(field, answer, words, language);
      const purpose = field.purpose[language];
      return [{ path: `answers.${field.name}`, label: field.label[language], value, purpose }];
    }),
    ...(need ? [{ path: 'need', label: words.needLabel, value: need }] : []),
  ];
}

function answerText(field: Field, answer: Answer, words: Words, language: Language): string {
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  if (typeof answer === 'number') return formatNumber(answer, language);
  const choice = field.type === 'choice' && field.choices.find(({ value }) => value === answer);
  return choice ? choice.label[language] : answer;
}
