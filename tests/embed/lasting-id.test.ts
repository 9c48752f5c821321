import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lastingId } from '../../packages/embed/src/feed/lasting-id.ts';

describe('the id of an entry', () => {
  it('is a UUID of version 5 and never another one', async () => {
    // From another implementation: python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'payung:programmes/law jkm 2019-12-02 id'))"
    assert.equal(await lastingId('law jkm 2019-12-02 id'), 'urn:uuid:80934876-04cd-5dfd-8fab-cbe03e44a24f');
  });

  it('differs by a day, a programme and a language', async () => {
    const names = [
      'law jkm 2019-12-02 id',
      'law jkm 2019-12-03 id',
      'law jkk 2019-12-02 id',
      'law jkm 2019-12-02 en',
    ];
    assert.equal(new Set(await Promise.all(names.map(lastingId))).size, 4);
  });
});
