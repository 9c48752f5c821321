import type { Field, SignupForm, SignupRequest } from '@payung/signup';

const words = { id: 'kata', en: 'word' };
const base = { label: words, purpose: words };

/** A form with one field of every type, and times to choose from. */
export const everyField: readonly Field[] = [
  { ...base, name: 'desa', type: 'text', required: true },
  { ...base, name: 'cerita', type: 'textarea', required: false },
  { ...base, name: 'pekerja', type: 'number', required: true, min: 1, max: 20 },
  { ...base, name: 'anak', type: 'number', required: false },
  {
    ...base,
    name: 'kelas',
    type: 'choice',
    required: true,
    choices: [
      { value: 'batik', label: words },
      { value: 'pangan', label: words },
    ],
  },
  {
    ...base,
    name: 'bahasa',
    type: 'choice',
    required: false,
    choices: [
      { value: 'jawa', label: words },
      { value: 'madura', label: words },
    ],
  },
  { ...base, name: 'hadir', type: 'yes-no', required: true },
];

export const form: SignupForm = {
  sessions: [{ id: 'pagi' }, { id: 'siang' }],
  sessionChoice: 'one',
  fields: everyField,
  consent: { version: '2026-11', text: words },
};

/** A sign-up to which nothing can be objected. */
export const request: SignupRequest = {
  name: 'Siti Aminah',
  contact: { kind: 'whatsapp', value: '+6281234567890' },
  need: 'Kursi dekat pintu',
  session: 'pagi',
  answers: { desa: 'Krejengan', pekerja: 3, kelas: 'batik', hadir: false },
  consent: { version: '2026-11', accepted: true },
  language: 'id',
};
