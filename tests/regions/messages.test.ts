import { expect } from '@open-wc/testing';
import { about as aboutInEnglish } from '@payung/regions/messages/about-en';
import { about as aboutInIndonesian } from '@payung/regions/messages/about-id';
import { messages as english } from '@payung/regions/messages/en';
import { messages as indonesian } from '@payung/regions/messages/id';

describe('the notice of the map', () => {
  it('says in both languages that borders are approximate and not official', () => {
    expect(indonesian.noticeShort).to.equal('Batas wilayah bersifat perkiraan dan bukan batas resmi.');
    expect(english.noticeShort).to.equal('Boundaries are approximate and not official.');
  });

  for (const [language, { noticeLong }] of [
    ['Indonesian', aboutInIndonesian],
    ['English', aboutInEnglish],
  ] as const) {
    it(`names the makers and licences of what the shapes were made from, in ${language}`, () => {
      for (const word of [
        'geografis 1.3.2',
        'drizki',
        'Natural Earth',
        'world-atlas 2.0.2',
        'Michael Bostock',
        'indonesia-nodejs 1.1.0',
        'MIT',
        'ISC',
      ]) {
        expect(noticeLong).to.include(word);
      }
    });
  }
});
