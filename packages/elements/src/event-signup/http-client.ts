import type { KeptData, Receipt, RequestReceipt } from '@payung/signup';
import type { Language } from '../locale.ts';
import type { SignupClient } from './client.ts';
import { httpApi, httpReader, responseTo } from './http-reader.ts';

const json = { 'Content-Type': 'application/json' };

/** Everything that can be done at the sign-up API at `api`, answered in `language`. Fetched when somebody comes to the form. */
export function httpClient(api: string, language: Language): SignupClient {
  const { event, signup, ask } = httpApi(api, language);
  return {
    ...httpReader(api, language),
    send: (id, body, key) =>
      ask<Receipt>(`${event(id)}/signups`, 'secret', {
        method: 'POST',
        headers: { ...json, 'Idempotency-Key': key },
        body: JSON.stringify(body),
      }),
    formToken: async (id, earlier) => {
      const answer = await ask<{ formToken: string }>(`${event(id)}/form-token`, 'formToken', {
        method: 'POST',
        headers: json,
        body: JSON.stringify(earlier ? { formToken: earlier } : {}),
      });
      return answer.formToken;
    },
    withdraw: async (id, key) => {
      await responseTo(`${event(id)}/signups`, {
        method: 'DELETE',
        headers: { 'Idempotency-Key': key },
        credentials: 'omit',
      });
    },
    cancel: (secret) => ask<Receipt>(signup(secret), 'secret', { method: 'DELETE' }),
    own: {
      data: (secret) => ask<KeptData>(`${signup(secret)}/data`, 'consent'),
      change: (secret, changes) =>
        ask<Receipt>(signup(secret), 'secret', {
          method: 'PATCH',
          headers: json,
          body: JSON.stringify(changes),
        }),
      withdrawConsent: (secret) =>
        ask<RequestReceipt>(`${signup(secret)}/consent`, 'id', { method: 'DELETE' }),
      erase: async (secret) => {
        await responseTo(`${signup(secret)}/data`, {
          method: 'DELETE',
          headers: { 'Accept-Language': language },
          credentials: 'omit',
        });
      },
    },
  };
}
