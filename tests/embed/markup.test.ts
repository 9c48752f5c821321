import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markup } from '@payung/embed/markup';

describe('markup', () => {
  it('escapes what is put into it, in text and in attributes', () => {
    const value = `"><script>alert('1')</script>&`;
    assert.equal(
      markup`<p title="${value}">${value}</p>`.text,
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
    );
  });

  it('takes markup as it is, once escaped', () => {
    assert.equal(markup`<ul>${markup`<li>${'<'}</li>`}</ul>`.text, '<ul><li>&lt;</li></ul>');
  });

  it('joins lists and leaves out what is undefined', () => {
    assert.equal(markup`${['a', undefined, 1, markup`<b>`]}`.text, 'a1<b>');
  });
});
