// npm run release-widgets
// Keeps what the last build made at /v<version>/ in packages/embed/released, once and for ever.
import { fileURLToPath } from 'node:url';
import { version } from '@payung/elements/define';
import { keepPinned } from './released-pinned.ts';

keepPinned(fileURLToPath(new URL('../dist/static', import.meta.url)), `v${version}`);
console.log(`released v${version}: commit packages/embed/released/v${version}`);
