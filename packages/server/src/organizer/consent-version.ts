import type { Announcement, Bilingual } from '@payung/signup';

/** Other words are another wording, so that it stays known who agreed to which. */
export function consentVersion(text: Bilingual, kept: Announcement | undefined, now: Date): string {
  const before = kept?.consent;
  if (before && before.text.id === text.id && before.text.en === text.en) return before.version;
  const today = now.toISOString().slice(0, 10);
  for (let n = 1; ; n++) {
    const version = n === 1 ? today : `${today}-${n}`;
    if (version !== before?.version) return version;
  }
}
