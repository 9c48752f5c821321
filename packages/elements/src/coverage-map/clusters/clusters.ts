import type { JoinedRegion } from '@payung/coverage';
import { clusterSentence } from '@payung/coverage/cluster-sentence';
import { notableClusters } from '@payung/coverage/clusters';
import { clusterWords as english } from '@payung/coverage/messages/clusters-en';
import { clusterWords as indonesian } from '@payung/coverage/messages/clusters-id';
import { landNeighbours } from '@payung/regions/neighbours';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../locale.ts';
import type { Voice } from '../describe.ts';

const none: Readonly<Record<Language, string>> = {
  id: 'Tidak ada tiga wilayah bertetangga yang sama-sama tinggi atau sama-sama rendah.',
  en: 'No three neighbouring regions are all high or all low.',
};

/** Neighbouring regions that are all high or all low, in sentences. */
export class Clusters {
  template(regions: readonly JoinedRegion[], { language }: Voice): TemplateResult {
    const words = language === 'en' ? english : indonesian;
    const found = notableClusters(regions, landNeighbours);
    if (found.length === 0) return html`<p role="status">${none[language]}</p>`;
    return html`<ul class="clusters" role="status">
      ${found.map((cluster) => html`<li>${clusterSentence(cluster, words)}</li>`)}
    </ul>`;
  }
}
