import { describe, it } from 'node:test';
import { keptIn, months } from '../site/kept-snippets.ts';
import { seesCard } from './four-forms.ts';
import { withoutWordPress } from './programs.ts';
import { signIn } from './session.ts';
import { everything } from './started.ts';

for (const month of months)
  describe(`what was written in a post in ${month}`, { skip: withoutWordPress() }, () => {
    for (const { file, text } of keptIn(month).filter(({ file }) => file.endsWith('.txt')))
      it(`still shows a visitor its card: ${file}`, async () => {
        const { wordpress, browser } = await everything();
        const session = await signIn(browser, wordpress.address, 'author');
        const { link } = await session.save({ title: 'Lama', content: text, status: 'publish' });
        await session.close();
        const page = await browser.newPage();
        await page.goto(link);
        await seesCard(page, file.startsWith('block') ? 'Trenggalek' : 'Banyuwangi');
        await page.close();
      });
  });
