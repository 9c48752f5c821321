import type { Block, Line } from '@payung/programs';

/** A block with the heading that it stands below, if it stands below one. */
export interface HeadedBlock {
  readonly heading: Line | undefined;
  readonly block: Block;
}

/** The blocks of a section in one row, in reading order, those below headings too. */
export const headedBlocks = (blocks: readonly Block[], heading?: Line): readonly HeadedBlock[] =>
  blocks.flatMap((block) =>
    typeof block === 'object' && 'heading' in block
      ? headedBlocks(block.blocks, block.heading)
      : [{ heading, block }],
  );
