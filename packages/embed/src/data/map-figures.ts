import { absenceOf, type Absence, type CoverageFigure, type CoverageKind } from '@payung/coverage';
import { shippedPeople } from '@payung/coverage/shipped-people';
import { shippedProvenance } from '@payung/coverage/sources';
import { shippedProvenanceOf } from '@payung/coverage/year-sources';
import { figuresCsv, placeOrNation, shippedAreas } from '@payung/elements/coverage-map/still';
import { provinces, regenciesOf, type Region } from '@payung/regions';
import { mapVoice } from '../map-voice.ts';

/** Of which area, of which year, in which language figures are asked for; `isOne` is that area alone, as a card shows it. */
export interface Wanted {
  readonly region: string;
  readonly year?: string | undefined;
  readonly isOne: boolean;
  readonly language: 'id' | 'en';
}

/** One row of the JSON, `schema/map-figures.schema.json`; a map or card of ours reads it as its `src`, too. */
interface Row {
  readonly code: string;
  readonly name: string;
  /** In percent; null where there is none. */
  readonly value: number | null;
  readonly absence?: Absence;
  readonly kind?: CoverageKind;
  /** How sure a share is that was printed but is only roughly so; our `src` reads it. */
  readonly confidence?: 'medium';
  readonly as_of?: string;
  readonly base?: string;
  readonly source_publisher?: string;
  readonly source_title?: string;
  readonly source_date?: string;
  readonly source_url?: string;
  readonly note?: string;
  readonly ids?: readonly string[];
  readonly people?: People;
}

const peopleIndicators = ['covered_workers', 'workforce_eligible', 'uncovered_workers'] as const;
type PeopleIndicator = (typeof peopleIndicators)[number];

/** The people behind a share, and which of the numbers are rounded. */
interface People extends Readonly<Record<PeopleIndicator, number>> {
  readonly rounded: readonly PeopleIndicator[];
  readonly ids: readonly string[];
}

/** What a map or card shows, as data. */
export interface MapFigures {
  readonly region: string;
  readonly indicator: 'coverage_rate';
  readonly year: string | null;
  readonly license: 'CC-BY-4.0';
  readonly data: readonly Row[];
}

/** The figures of an area as data: the area first, then what it is made of. */
export function mapFigures(wanted: Wanted): MapFigures {
  const { year, language } = wanted;
  const known = shippedAreas(year);
  const regions = areasOf(wanted);
  const data = regions.map(({ code, name }): Row => {
    const figure = known.figures.get(code);
    if (!figure) return { code, name, value: null, absence: absenceOf(code, known)! };
    const provenance = year ? shippedProvenanceOf(code, year) : shippedProvenance(code);
    const { title, date, url } = provenance?.source ?? {};
    const note = language === 'id' ? provenance?.noteInIndonesian || provenance?.note : provenance?.note;
    return {
      code,
      name,
      value: figure.percent,
      kind: figure.kind,
      ...(figure.kind === 'about' && { confidence: 'medium' as const }),
      as_of: figure.asOf,
      base: figure.base,
      source_publisher: figure.publisher,
      ...(title && { source_title: title }),
      ...(date && { source_date: date }),
      ...(url && { source_url: url }),
      ...(note && { note }),
      ids: figure.ids,
      ...peopleOf(figure),
    };
  });
  return { region: regions[0]!.code, indicator: 'coverage_rate', year: year ?? null, license: 'CC-BY-4.0', data };
}

function peopleOf(figure: CoverageFigure): { readonly people?: People } {
  const known = shippedPeople(figure);
  if (!known) return {};
  const by = {
    covered_workers: known.covered,
    workforce_eligible: known.eligible,
    uncovered_workers: known.uncovered,
  };
  return {
    people: {
      covered_workers: known.covered.value,
      workforce_eligible: known.eligible.value,
      uncovered_workers: known.uncovered.value,
      rounded: peopleIndicators.filter((indicator) => by[indicator].isRounded),
      ids: known.ids,
    },
  };
}

/** The same as a table that a spreadsheet of the language opens by itself. */
export function figuresText(wanted: Wanted): string {
  const known = shippedAreas(wanted.year);
  const regions = areasOf(wanted).map((region) => ({
    region,
    figure: known.figures.get(region.code),
    absence: absenceOf(region.code, known),
  }));
  return figuresCsv({ regions }, mapVoice(wanted.language));
}

function areasOf({ region, isOne }: Wanted): readonly Region[] {
  const { area, regency } = placeOrNation(region);
  if (isOne) return [regency ?? area];
  return [area, ...(area.level === 'nation' ? provinces : []), ...regenciesOf(area.code)];
}
