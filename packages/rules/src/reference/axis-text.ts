import type { Parameter, ParameterRow } from '../core/parameter.ts';
import { cached, formatNumber } from '../telling/format.ts';
import { valueText } from '../telling/telling.ts';
import type { ReferenceVoice } from './voice.ts';

/** A value beside an axis, short: `Rp10M` or `Rp10 jt` for ten million rupiah. */
export function axisText({ unit }: Pick<Parameter, 'unit'>, value: number, voice: ReferenceVoice): string {
  const { language, general } = voice;
  const make = () => new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const text =
    unit === 'rupiah' ? cached(`compact ${language}`, make).format(value) : formatNumber(value, language);
  return unit === 'rupiah' || unit === 'percent' ? (general.measures[unit]?.(text) ?? text) : text;
}

/** A value beside its level: as everywhere, but a share of the normal dues is only a share. */
export function chartValue(
  { unit }: Pick<Parameter, 'unit'>,
  row: ParameterRow,
  voice: ReferenceVoice,
): string {
  const short = unit === 'percent-paid' ? 'percent' : unit;
  return valueText({ unit: short }, row, voice.general, voice.language);
}
