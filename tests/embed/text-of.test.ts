import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markup } from '../../packages/embed/src/markup.ts';
import { textOf } from '../../packages/embed/src/programmes/text-of.ts';

describe('the words of our HTML', () => {
  const table = [
    [markup`<p>Uang <strong>${'Rp42.000.000'}</strong>.</p>`, 'Uang Rp42.000.000.'],
    [markup`<p>Satu.</p>\n<p>Dua.</p>`, 'Satu.\nDua.'],
    [markup`<ul><li>KTP</li><li>Akta</li></ul>`, 'KTP\nAkta'],
    [markup`<tr><th>SD</th><td>Rp1</td></tr>`, 'SD Rp1'],
    [markup`${`<b> & "kata" &lt; 'dia'`}`, `<b> & "kata" &lt; 'dia'`],
    [markup``, ''],
  ] as const;
  for (const [html, text] of table)
    it(`${html.text || 'nothing'} are ${JSON.stringify(text)}`, () => assert.equal(textOf(html), text));
});
