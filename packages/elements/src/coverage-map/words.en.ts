import { messages as regionMessages } from '@payung/regions/messages/en';
import type { Words } from './words.id.ts';

/** What the coverage map says in English. */
export const words: Words = {
  title: (place) => `Workers covered by BPJS Ketenagakerjaan in ${place}`,
  mapOf: (place) => `Map of ${place}`,
  mapKeys:
    'Arrow keys: to the neighbouring region. Letters: to a region by its name. Enter: choose or zoom in. Home and End: highest and lowest figure. Escape: back.',
  zoomIn: (province) => `Zoom to ${province}`,
  zoomOut: 'Zoom out to all of Indonesia',
  wholeCountry: 'All',
  province: 'Province',
  path: 'Where you are',
  views: 'View',
  viewNames: { map: 'Map', tiles: 'Tiles', table: 'Table' },

  loading: (host) => `Loading figures from ${host} …`,
  notLoaded: 'The figures could not be loaded. Check the internet connection.',
  retry: 'Try again',

  counts: (known, all, place, unknown) =>
    `${known} of ${all} regencies and cities in ${place} have a figure; ${unknown} have none yet.`,
  allKnown: (all, place) => `All ${all} regencies and cities in ${place} have a figure.`,
  noneKnown: (all, place) => `There are no data yet for the ${all} regencies and cities in ${place}.`,
  highest: (name, value) => `Highest: ${name}, ${value}.`,
  over100: (value) => `${value} (more than 100%, shown as printed)`,
  lowest: (name, value) => `Lowest: ${name}, ${value}.`,
  manyRegions: (count) => `${count} regions`,
  mixedYears: (first, last) =>
    `These figures are of different years (${first}–${last}) and cannot simply be compared.`,
  baseEnlarged: (year) =>
    `Since ${year} more workers are counted in the base, so shares fell though nobody lost cover.`,
  year: 'Year',
  newestOfEach: 'Newest of each region',
  erasApart: (year, newest) => `Figures of ${year} cannot be compared with those of ${newest}.`,
  noDataInYear: (year) => `There is no figure of ${year} for this region.`,

  legend: 'What the colours mean',
  below: (to) => `below ${to}`,
  between: (from, to) => `${from} to below ${to}`,
  atLeast: (from) => `${from} or more`,
  clusters: 'Neighbours that are all high or all low',
  keep: 'Save or share',
  keepFailed: 'This part could not be loaded. Check your connection, then press its button once more.',
  allKinds: 'Show all',
  legendRow: (count) => `(${count} ${count === '1' ? 'region' : 'regions'})`,
  marked: 'Hatched: rough figure, or from before 2023',
  absent: {
    'no-data': 'no data yet',
    'budget-only': 'only the number enrolled by the government',
    'not-applicable': 'not applicable',
  },

  about: (value) => `about ${value}`,
  computed: 'computed from the number of members and the number of workers',
  madeHow: 'How it was made',
  undated: 'date not stated',
  openProvince: (province, isByKey) => `${isByKey ? 'Press Enter' : 'Click'} to open ${province}`,
  computedShort: 'computed',
  shareInWords: (of100) => `${of100} in 100 workers are covered`,
  shareAboutInWords: (of100) => `about ${of100} in 100 workers are covered`,
  othersInWords: (of100) => `, ${of100} ${of100 === 1 ? 'is' : 'are'} not`,
  lessThan1: 'Fewer than 1',
  moreThan99: 'More than 99',
  shareOver100: 'more than 100%, for instance because workers of building projects are counted too',
  asOf: 'As of',
  source: 'Source',
  note: 'Note',
  base: 'Who is counted',
  resident: 'workers with an identity card of this area',
  registration: 'workers registered in this area, wherever they live',
  noDataYet: {
    'no-data': 'No data yet: we have not found a published share for this area.',
    'budget-only': 'No share yet. All that is known is how many people were enrolled with public money.',
    'not-applicable': 'Not applicable: what was published for this area counts another group of workers.',
  },
  noDataInTable: 'This table has no figure for this region.',
  members: (count, asOf) => `${count} active members, ${asOf}`,
  budgetProtected: (count, asOf) => `${count} people enrolled with public money, ${asOf}`,
  known: 'What is known, though not as a share:',
  alsoKnown: 'Also known:',
  pickHint: 'Choose a region.',
  showBackground: 'Source and other figures',
  compareWith: 'Compare with another region',

  search: 'Find a region',
  found: (found, all) => `${found} of ${all} regions`,
  region: 'Region',
  value: 'Covered',
  tableOf: (place) => `Figures by region in ${place}`,
  leftOut: (count, kinds) => `${count} regions without a figure: ${kinds}.`,
  asOfAndSource: 'As of, source',
  showAll: (count) => `Show all ${count} regions`,
  nothingFound: (query) =>
    query ? `No region matches “${query}”.` : 'No region has a colour that is picked out.',

  ...regionMessages,
  noShapes: 'The picture of the map could not be loaded. The figures can still be read in the table.',
  boundariesMore: 'About the boundaries and figures of this map',
  figuresLong:
    'Figures were gathered from news reports, government pages and official tables, each with its date and source. ' +
    'Payung is not an official site of BPJS Ketenagakerjaan.',
  hostFigures: (host) => `The figures of this map come from ${host}.`,
};
