import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { roomFor } from '../../packages/embed/src/builder/room.ts';
import { frameFont, roomOfFrame } from '../../packages/embed/src/snippets/room-of-frame.ts';

describe('roomFor()', () => {
  for (const [phone, wide, room] of [
    [593, 593, '37.5em'],
    [801, 593, 'clamp(37.5em,(600px - 100vw)*999,50.5em)'],
    [400, 480, 'clamp(25em,(100vw - 600px)*999,30em)'],
    [1428, 1217, '60em'],
    [1180, 860, 'clamp(54em,(600px - 100vw)*999,60em)'],
  ] as const)
    it(`${phone} px on a phone, ${wide} in a wide column: ${room}`, () =>
      assert.equal(roomFor(phone, wide), room));
});

describe('roomOfFrame()', () => {
  it('adds what stands around the widget, in pixels; without styles the frame is as high as where it is lowest', () => {
    assert.equal(roomOfFrame('37.5em'), 'height="624" style="min-height:calc(600px + 24px)"');
    assert.equal(
      roomOfFrame('clamp(37.5em,(600px - 100vw)*999,50.5em)'),
      'height="624" style="min-height:calc(clamp(600px,(600px - 100vw)*999,808px) + 24px)"',
    );
  });

  it('is measured with the letters and the padding that the style of frame pages gives', () => {
    const style = readFileSync(
      new URL('../../packages/embed/src/frame.css', import.meta.url),
      'utf8',
    ).replace(/\s+/g, ' ');
    assert.ok(style.includes(`font: ${frameFont};`));
    assert.ok(style.includes('padding: 0.75em;'));
  });
});
