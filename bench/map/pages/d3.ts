// Bare d3: one path a region, one element as tooltip, nothing else.
import { geoIdentity, geoPath } from 'd3-geo';
import { scaleThreshold } from 'd3-scale';
import { select } from 'd3-selection';
import { bounds, colours, noData, percentText, valuesOf } from '../values.ts';
import { box, offer } from './page.ts';
import { regions, type Region } from './regions.ts';

const features = await regions();
const { clientWidth: width, clientHeight: height } = box;
const colour = scaleThreshold(bounds, colours);
const fill = ({ properties: { value } }: Region): string => (value === null ? noData : colour(value));
const projection = geoIdentity()
  .reflectY(true)
  .fitSize([width, height], { type: 'FeatureCollection', features });
const tip = select(box).append('div').attr('class', 'tip').attr('hidden', '');

const paths = select(box)
  .insert('svg', 'div')
  .attr('viewBox', [0, 0, width, height])
  .attr('stroke', '#fff')
  .attr('stroke-width', 0.3)
  .selectAll('path')
  .data(features)
  .join('path')
  .attr('d', geoPath(projection))
  .attr('fill', fill)
  .on('pointermove', (event: PointerEvent, { properties: { name, value } }: Region) => {
    tip
      .attr('hidden', null)
      .style('transform', `translate(${event.clientX + 12}px, ${event.clientY + 12}px)`)
      .text(`${name}: ${percentText(value)}`);
  })
  .on('pointerleave', () => tip.attr('hidden', ''));

offer({
  swap(seed) {
    const values = valuesOf(seed);
    features.forEach(({ properties }, place) => (properties.value = values[place]!));
    paths.attr('fill', fill);
  },
});
