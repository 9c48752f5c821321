import { randomBytes } from 'node:crypto';
import type { Random } from './keys.ts';

const drawn = 8192;

/** Random bytes of the system, drawn some thousand at once: a few take it as long. None is given twice. */
export function randomSupply(): Random {
  let supply = randomBytes(drawn);
  let used = 0;
  return (size) => {
    if (size > drawn) return randomBytes(size);
    if (used + size > drawn) {
      supply = randomBytes(drawn);
      used = 0;
    }
    return supply.subarray(used, (used += size));
  };
}
