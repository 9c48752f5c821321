import type { Parameter, ParameterRow } from '../core/parameter.ts';
import { checkedUntil } from '../core/version.ts';
import { valueText } from '../telling/telling.ts';
import { axisText, chartValue } from './axis-text.ts';
import { dayNumber, linear, roundValues } from './scale.ts';
import { label, picture, rounded, shape, textWidth, width } from './svg.ts';
import { periodText } from './voice.ts';
import type { ReferenceVoice } from './voice.ts';

const right = width - 16;
const firstYear = 2015;

/** Where everything of one chart stands. */
interface Frame {
  readonly rows: readonly ParameterRow[];
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly lastYear: number;
  readonly ticks: readonly number[];
  x(day: number): number;
  y(value: number): number;
  levelOf(row: ParameterRow): number;
  startOf(row: ParameterRow): number;
  endOf(row: ParameterRow): number;
}

/**
 * The history of a parameter as a picture: one level a row over the years, dashed while it is to be verified, an arrow where
 * it is open, an upright end where it is over, a gap where nothing holds. Tables and rules show only since when they hold.
 */
export function stepChart(parameter: Parameter, voice: ReferenceVoice): string {
  const { id, rows } = parameter;
  const { words, names } = voice;
  const frame = frameOf(parameter, voice);
  const { left, top, bottom, ticks, x, y } = frame;
  const last = rows.at(-1)!;
  const told = rows.map((row) =>
    words.row(valueText(parameter, row, voice.general, voice.language), periodText(row, voice)),
  );
  return picture(
    bottom + 24,
    words.chart(names.get(id) ?? id),
    words.chartText(told.join('; ')),
    ...ticks.flatMap((tick) => [
      shape('path', { class: 'x', d: `M${rounded(left)} ${rounded(y(tick))}H${right}` }),
      label(axisText(parameter, tick, voice), left - 6, y(tick) + 4, 'end'),
    ]),
    ...years(frame),
    shape('path', { class: 'c', d: `M${rounded(x(dayNumber(checkedUntil)))} ${top - 4}V${bottom}` }),
    ...joins(frame),
    ...rows.map((row) => level(frame, row)),
    endMark(last, frame.levelOf(last), frame.endOf(last)),
    ...valueLabels(parameter, frame, voice),
  );
}

function frameOf(parameter: Parameter, voice: ReferenceVoice): Frame {
  const { rows } = parameter;
  const levels = rows.map(({ value }) => (typeof value === 'number' ? value : 0));
  const domain: [number, number] = [Math.min(...levels), Math.max(...levels)];
  const ticks = rows.length > 3 ? roundValues(domain) : [];
  const tickRoom = Math.max(...ticks.map((tick) => textWidth(axisText(parameter, tick, voice))));
  const left = ticks.length > 0 ? 12 + tickRoom : 16;
  const top = 26;
  const bottom = domain[0] === domain[1] ? 52 : 126;
  const lastYear = Math.max(2028, Number(rows.at(-1)!.from.slice(0, 4)) + 2);
  const x = linear([dayNumber(`${firstYear}-01-01`), dayNumber(`${lastYear}-01-01`)], [left, right]);
  const y = linear(domain, [bottom - 14, top + 4]);
  return {
    rows,
    left,
    top,
    bottom,
    lastYear,
    ticks,
    x,
    y,
    levelOf: (row) => y(levels[rows.indexOf(row)]!),
    startOf: ({ from }) => x(dayNumber(from)),
    endOf: ({ to }) => (to ? x(dayNumber(to) + 1) : right),
  };
}

function level({ levelOf, startOf, endOf }: Frame, row: ParameterRow): string {
  const kind = row.confidence === 'medium' ? 'l u' : 'l';
  return path(kind, [startOf(row), levelOf(row)], [endOf(row), levelOf(row)]);
}

/** Thin uprights between two rows that follow each other without a gap. */
function joins({ rows, levelOf, startOf }: Frame): string[] {
  return rows.slice(1).flatMap((row, place) => {
    const before = rows[place]!;
    const isNext = before.to !== null && dayNumber(before.to) + 1 === dayNumber(row.from);
    const isStep = levelOf(before) !== levelOf(row);
    return isNext && isStep
      ? [path('l j', [startOf(row), levelOf(before)], [startOf(row), levelOf(row)])]
      : [];
  });
}

type Point = readonly [x: number, y: number];

function path(kind: string, from: Point, to: Point): string {
  return shape('path', { class: kind, d: `M${from.map(rounded).join(' ')}L${to.map(rounded).join(' ')}` });
}

function years({ x, left, bottom, lastYear }: Frame): string[] {
  const every = lastYear - firstYear > 16 ? 5 : left > 30 ? 3 : 2;
  const marks: string[] = [shape('path', { class: 'x', d: `M${rounded(left)} ${bottom}H${right}` })];
  for (let year = firstYear; year < lastYear; year += every) {
    const place = x(dayNumber(`${year}-01-01`));
    marks.push(shape('path', { class: 'x', d: `M${rounded(place)} ${bottom}v4` }));
    marks.push(label(String(year), place, bottom + 16, 'middle'));
  }
  return marks;
}

function endMark({ to }: ParameterRow, y: number, end: number): string {
  return to
    ? shape('path', { class: 'l', d: `M${rounded(end)} ${rounded(y - 6)}v12` })
    : shape('path', { class: 'a', d: `M${rounded(end + 7)} ${rounded(y)}l-8 -5v10z` });
}

/** The value of every row where there are few, else of the last one, because the axis tells the others. */
function valueLabels(parameter: Parameter, frame: Frame, voice: ReferenceVoice): string[] {
  const { rows, levelOf, startOf, endOf } = frame;
  const last = rows.at(-1)!;
  const said = (row: ParameterRow): string => chartValue(parameter, row, voice);
  const named = rows.length > 3 ? [last] : rows.filter((row, place) => row.value !== rows[place - 1]?.value);
  return named.map((row) => {
    const text = said(row);
    const isLast = row.value === last.value;
    const start = startOf(row) + (row === rows[0] ? 0 : 4);
    const fits = rows.length <= 3 && start + textWidth(text) <= width - 8;
    const [place, anchor] = fits ? [start, 'start' as const] : [endOf(row), 'end' as const];
    return label(text, place, levelOf(row) - 8, anchor, isLast ? 'v' : '');
  });
}
