// Builds the portal and its host pages: each stylesheet and picture gets its hash into its name, each page the new addresses, then all is compressed.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, precompress } from '../../packages/embed/build/compress.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));
const output = fileURLToPath(new URL('../dist', import.meta.url));

const names = filesBelow(source).map((path) => relative(source, path).replaceAll('\\', '/'));
const isPage = (name: string) => extname(name) === '.html';
const isText = (name: string) => /\.(html|css|svg)$/.test(name);
const hashed = new Map<string, string>();

/** The text of a file with every relative address of a built file replaced by its address under /assets/. */
function withNewAddresses(name: string): string {
  const text = readFileSync(join(source, name), 'utf8');
  return text.replace(
    /((?:href|src|content)="|url\(['"]?)(\.{1,2}\/[^"')#?]+|\/[^"')#?]+)/g,
    (whole, start: string, address: string) => {
      const target = address.startsWith('/')
        ? address.slice(1)
        : posix.normalize(posix.join(posix.dirname(name), address));
      const known = names.includes(target) && !isPage(target) ? publish(target) : undefined;
      return known ? `${start}${known}` : whole;
    },
  );
}

/** Writes a stylesheet or picture once, under a name that holds the hash of its bytes, and gives its address. */
function publish(name: string): string {
  const done = hashed.get(name);
  if (done) return done;
  const content = isText(name) ? Buffer.from(withNewAddresses(name)) : readFileSync(join(source, name));
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  const address = `/assets/${posix.basename(name, extname(name))}-${hash}${extname(name)}`;
  hashed.set(name, address);
  write(address.slice(1), content);
  return address;
}

function write(name: string, content: Buffer | string): void {
  mkdirSync(dirname(join(output, name)), { recursive: true });
  writeFileSync(join(output, name), content);
}

rmSync(output, { recursive: true, force: true });
for (const name of names.filter(isPage)) write(name, withNewAddresses(name));
if (names.includes('favicon.svg')) cpSync(join(source, 'favicon.svg'), join(output, 'favicon.svg'));
precompress(output);
console.log(`demo: ${names.filter(isPage).length} pages, ${hashed.size} files beside them`);
