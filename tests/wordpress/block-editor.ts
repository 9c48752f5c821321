import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The block editor of WordPress with a new post, driven as a person does. */
export interface BlockEditor {
  /** Where blocks stand. */
  readonly canvas: Page | FrameLocator;
  /** The frame in which the block shows its widget. */
  readonly preview: FrameLocator;
  /** A text that can be read in the preview. */
  shown(text: string): Locator;
  /** Gives the post its title, and inserts our block by typing its name. */
  insert(title: string): Promise<void>;
  /** Saves by the button; the number of the post. */
  saveDraft(): Promise<number>;
  /** Publishes by the button, and by that of the question which follows. */
  publish(): Promise<void>;
}

/** Where blocks stand, once the editor is there and its welcome is closed: newer versions draw them in a frame of their own. */
async function canvasOf(page: Page): Promise<Page | FrameLocator> {
  const frame = page.locator('iframe[name="editor-canvas"]');
  await page.locator('.block-editor-block-list__layout').or(frame).first().waitFor();
  const welcome = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  await page.addLocatorHandler(welcome, () => welcome.click());
  return (await frame.count()) ? page.frameLocator('iframe[name="editor-canvas"]') : page;
}

/** The editor that the page shows. */
async function editorOn(page: Page): Promise<BlockEditor> {
  const canvas = await canvasOf(page);
  const preview = canvas.frameLocator('iframe[title^="Pratinjau"]');
  return {
    canvas,
    preview,
    shown: (text) => preview.getByText(text).filter({ visible: true }).first(),
    async insert(title) {
      await canvas.getByRole('textbox', { name: /Add title/ }).fill(title);
      await page.keyboard.press('Enter');
      await page.keyboard.type('/payung');
      await page.getByRole('option', { name: 'Payung' }).first().click();
    },
    async saveDraft() {
      await page.getByRole('button', { name: 'Save draft' }).click();
      await page.getByText('Saved', { exact: true }).first().waitFor();
      return Number(/post=(\d+)/.exec(page.url())![1]);
    },
    async publish() {
      const button = { name: 'Publish', exact: true };
      await page.getByRole('button', button).first().click();
      const panel = page.getByRole('region', { name: 'Editor publish' });
      await panel.getByRole('button', button).click();
      await panel.getByText('is now live').waitFor();
    },
  };
}

/** Opens the editor with a new post. */
export async function newPost(page: Page, address: string): Promise<BlockEditor> {
  await page.goto(`${address}/wp-admin/post-new.php`);
  return editorOn(page);
}

/** Loads the page of the editor anew, with the post that it holds. */
export async function openedAgain(page: Page): Promise<BlockEditor> {
  await page.reload();
  return editorOn(page);
}
