const width = 92;

/** Text broken into lines that fit a terminal, every line behind `indent`; a long address stays whole. */
export function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n');
}

/** Parts with an empty line between them; empty ones are left out. Ends with a line break. */
export function parted(...parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Two columns behind two blanks; the second is broken within its own column. */
export function columns(rows: readonly (readonly [string, string])[], indent = '  '): string {
  const first = Math.max(...rows.map(([left]) => left.length));
  return rows
    .map(([left, right]) => {
      const gap = ' '.repeat(indent.length + first + 2);
      return `${indent}${left.padEnd(first)}  ${wrapped(right, gap).trimStart()}`;
    })
    .join('\n');
}
