export type { Kind, Level, Region } from './region.ts';
export { nationCode, provinces, regencies, regenciesOf, regionByCode, regions } from './list.ts';
