import type { Block } from '@payung/programs';

/** How near a story is to the place a page is about. */
export type Nearness = 'here' | 'province' | 'elsewhere';

/** How near the story of a block is to a region (four digits); undefined when the block is no story or no region is given. */
export function nearness(block: Block, region: string): Nearness | undefined {
  if (!region || typeof block === 'string' || !('heading' in block) || !block.story) return undefined;
  if (block.story.region === region) return 'here';
  return block.story.region.slice(0, 2) === region.slice(0, 2) ? 'province' : 'elsewhere';
}

const order: readonly (Nearness | undefined)[] = [undefined, 'here', 'province', 'elsewhere'];

/** The blocks with the stories of the region first, then those of its province; otherwise as they were written. */
export function nearestFirst(blocks: readonly Block[], region: string): readonly Block[] {
  const rank = (block: Block) => order.indexOf(nearness(block, region));
  return [...blocks].sort((a, b) => rank(a) - rank(b));
}
