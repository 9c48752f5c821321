import { readFile } from 'node:fs/promises';
import { type Announcement, parseAnnouncement } from '@payung/signup';

/**
 * The events of a JSON file (a list of announcements). Throws with every problem of every event, because a broken file is
 * the mistake of whoever wrote it and must not become half a list.
 */
export async function readAnnouncements(path: string | URL): Promise<Announcement[]> {
  const list: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!Array.isArray(list)) throw new Error('announced events: the file must hold a list');
  const events: Announcement[] = [];
  const problems: string[] = [];
  list.forEach((input: unknown, i) => {
    const parsed = parseAnnouncement(input);
    if (parsed.ok) events.push(parsed.value);
    else problems.push(...parsed.problems.map((problem) => `event ${i}: ${problem}`));
  });
  if (problems.length > 0) throw new Error(`announced events:\n${problems.join('\n')}`);
  return events;
}
