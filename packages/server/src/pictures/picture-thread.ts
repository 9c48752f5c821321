import { parentPort, workerData } from 'node:worker_threads';
import type { Paint } from './painter.ts';

/** The thread of `painter()`: an SVG comes, its PNG goes. What it cannot paint ends it. */
const { paint } = (await import(workerData as string)) as { readonly paint: Paint };

async function answer(svg: string): Promise<void> {
  const picture = await paint(svg);
  parentPort!.postMessage(picture);
}

parentPort!.on('message', (svg: string) => void answer(svg));
