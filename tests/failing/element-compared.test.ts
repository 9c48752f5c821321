import { expect } from '@open-wc/testing';

describe('an assertion that compares an element', () => {
  it('fails', () => {
    expect(document.createElement('li')).to.equal(null);
  });
});
