import { type Desk, ownPage } from './desk.ts';
import { hiddenIn } from './page-text.ts';
import type { TestApp } from './test-app.ts';

/** Sends a file of events as the page does. */
export async function sendTable(
  test: TestApp,
  { cookie }: Desk,
  file: string | Buffer<ArrayBuffer>,
): Promise<Response> {
  const body = new FormData();
  body.set('berkas', new File([file], 'acara.csv', { type: 'text/csv' }));
  return test.app.request('/penyelenggara/impor', {
    method: 'POST',
    headers: { Cookie: cookie, ...ownPage },
    body,
  });
}

/** What the page that shows the events brings along for the button. */
export function toSave(page: string): Record<string, string> {
  const { isi, tanda, dilihat } = hiddenIn(page);
  return { isi: isi!, tanda: tanda!, dilihat: dilihat!, lakukan: 'simpan' };
}

/** A file that the organiser pages give away, with the mark of UTF-8. */
export async function tableOf(desk: Desk, path: string): Promise<string> {
  return Buffer.from(await (await desk.get(path)).arrayBuffer()).toString();
}
