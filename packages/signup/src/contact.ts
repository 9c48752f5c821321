import * as v from 'valibot';
import { cleanLine } from './clean-text.ts';
import { objectProblem, wrongType } from './issues.ts';
import { mobileNumber } from './mobile-number.ts';

/** An address may not be longer than this (RFC 5321); a number is refused long before. */
const longest = 254;

/** The one contact of a sign-up: a mobile number, kept as `+62…`, or an e-mail address with its domain in lower case. */
export function contactSchema() {
  const written = v.pipe(
    v.string(wrongType('not-text')),
    v.transform(cleanLine),
    v.nonEmpty('required'),
    v.maxLength(longest, 'too-long'),
  );
  return v.variant(
    'kind',
    [
      v.strictObject(
        {
          kind: v.literal('whatsapp'),
          value: v.pipe(written, v.transform(mobileNumber), v.string('phone')),
        },
        objectProblem,
      ),
      v.strictObject(
        {
          kind: v.literal('email'),
          value: v.pipe(written, v.email('email'), v.transform(lowerCaseDomain)),
        },
        objectProblem,
      ),
    ],
    (issue) => wrongType(issue.expected === 'Object' ? 'not-an-object' : 'unknown-choice')(issue),
  );
}

function lowerCaseDomain(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}
