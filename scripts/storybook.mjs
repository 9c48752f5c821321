// npm run storybook: the catalogue of all elements. The manifest is written first: controls and tables come from it.
import { run } from './tools.mjs';

const isBuild = process.argv.includes('build');
const manifest = await run('cem', ['analyze', '--config', 'stories/manifest.config.mjs'], {
  onLine: () => {},
});
if (manifest) process.exit(manifest);
const args = isBuild
  ? [
      'build',
      '--config-dir',
      'stories/.storybook',
      '--output-dir',
      'storybook-static',
      '--disable-telemetry',
      '--quiet',
    ]
  : [
      'dev',
      '--config-dir',
      'stories/.storybook',
      '--port',
      process.env.PORT ?? '6006',
      '--no-open',
      '--disable-telemetry',
    ];
process.exitCode = await run('storybook', args);
