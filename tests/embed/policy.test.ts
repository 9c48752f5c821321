import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentSecurityPolicy } from '@payung/embed/policy';

const page = new URL('https://payung.example/embed/coverage-map');
const directive = (name: string, src?: string) =>
  contentSecurityPolicy(src, page)
    .split('; ')
    .find((line) => line.startsWith(`${name} `));

describe('contentSecurityPolicy()', () => {
  it('allows no inline code, no object, no base, and framing by anyone', () => {
    assert.doesNotMatch(contentSecurityPolicy(undefined, page), /unsafe/);
    assert.equal(directive('script-src'), "script-src 'self'");
    assert.equal(directive('style-src'), "style-src 'self'");
    assert.equal(directive('object-src'), "object-src 'none'");
    assert.equal(directive('base-uri'), "base-uri 'none'");
    assert.equal(directive('frame-ancestors'), 'frame-ancestors *');
    assert.equal(directive('trusted-types'), "trusted-types lit-html 'allow-duplicates'");
  });

  const table = [
    ['no src', undefined, "connect-src 'self'"],
    ['a file of our own', '/data/angka.csv', "connect-src 'self'"],
    ['a file of another origin', 'https://kab.example/a/b.csv?x=1', "connect-src 'self' https://kab.example"],
    ['another scheme', 'javascript:alert(1)', "connect-src 'self'"],
    ['a data address', 'data:text/csv,a', "connect-src 'self'"],
    ['what is no address', 'https://', "connect-src 'self'"],
    ['a directive smuggled in', 'https://a.example; script-src *', "connect-src 'self'"],
  ] as const;
  for (const [what, src, expected] of table) {
    it(`for ${what} says ${expected}`, () => assert.equal(directive('connect-src', src), expected));
  }

  it('allows the scripts and styles of the page by their hashes, and no other', () => {
    const policy = contentSecurityPolicy(undefined, page, { scripts: ['abc='], styles: ['def=', 'ghi='] });
    assert.match(policy, /script-src 'self' 'sha256-abc=';/);
    assert.match(policy, /style-src 'self' 'sha256-def=' 'sha256-ghi=';/);
    assert.doesNotMatch(contentSecurityPolicy(undefined, page), /sha256/);
  });
});
