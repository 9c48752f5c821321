import type { Bracket } from '../contribution/brackets.ts';
import { formatRupiah } from '../telling/format.ts';
import { axisText } from './axis-text.ts';
import { linear, roundValues } from './scale.ts';
import { label, picture, rounded, shape, width } from './svg.ts';
import type { ReferenceVoice } from './voice.ts';

const left = 58;
const right = width - 16;
const height = 170;
const top = 30;
const bottom = height - 38;
const rupiah = { unit: 'rupiah' };

/** The base of the dues by monthly income, as steps; the last one is open. */
export function bracketChart(steps: readonly Bracket[], voice: ReferenceVoice): string {
  const first = steps[0]!;
  const last = steps.at(-1)!;
  const domain: [number, number] = [0, last.base * 1.06];
  const x = linear(domain, [left, right]);
  const y = linear([0, last.base], [bottom, top]);
  const stairs = steps.map(({ from, base }, place) => {
    const until = steps[place + 1]?.from ?? domain[1];
    return `${place === 0 ? 'M' : 'L'}${rounded(x(from))} ${rounded(y(base))}H${rounded(x(until))}`;
  });
  const { words, language } = voice;
  return picture(
    height,
    words.bracketChart,
    words.bracketText(steps.length, formatRupiah(first.base, language), formatRupiah(last.base, language)),
    ...roundValues([0, last.base]).flatMap((tick) => [
      shape('path', { class: 'x', d: `M${left} ${rounded(y(tick))}H${right}` }),
      label(axisText(rupiah, tick, voice), left - 6, y(tick) + 4, 'end'),
    ]),
    ...roundValues([0, last.from])
      .slice(1)
      .map((tick) => label(axisText(rupiah, tick, voice), x(tick), bottom + 16, 'middle')),
    shape('path', { class: 'x', d: `M${left} ${bottom}H${right}` }),
    label(words.base, 12, 16),
    label(words.incomeAxis, right, height - 6, 'end'),
    shape('path', { class: 'l', d: stairs.join('') }),
    shape('path', { class: 'a', d: `M${rounded(right + 7)} ${rounded(y(last.base))}l-8 -5v10z` }),
  );
}
