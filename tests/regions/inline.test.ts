import { expect } from '@open-wc/testing';
import { inlinePicture } from '@payung/regions/inline';
import { readInline } from '@payung/regions/inline-reader';
import { shapes } from '@payung/regions/shapes';

describe('the picture that a page carries', () => {
  it('is read as the same shapes as those of the module', () => {
    expect(readInline(inlinePicture())).to.deep.equal(shapes());
  });
});
