import type { Block } from '@payung/programs';
import { markup, type Markup } from '../markup.ts';
import { programmePath } from './addresses.ts';
import { blockMarkup, lineMarkup } from './block-markup.ts';
import type { Site } from './site.ts';
import { textOf } from './text-of.ts';
import { blocksOf, type WholeProgramme } from './whole-programme.ts';

/** A question of a programme with its answer, both in plain words. */
export interface Asked {
  readonly question: string;
  readonly answer: string;
}

/** The questions and answers of a programme. */
export function questionsOf(programme: WholeProgramme, { telling }: Site): Asked[] {
  const writing = { telling, level: 4, sources: programme.sources };
  return blocksOf(programme, 'questions')
    .filter(
      (block): block is Extract<Block, { heading: unknown }> =>
        typeof block === 'object' && 'heading' in block,
    )
    .map(({ heading, blocks }) => ({
      question: textOf(lineMarkup(heading, telling)),
      answer: textOf(markup`${blocks.map((block) => blockMarkup(block, writing))}`),
    }));
}

/** What a search engine is told of a programme: its questions, and the service it is. The service is of the agency, the page is not. */
export function structuredData(programme: WholeProgramme, site: Site): object {
  const { code, language, title, summary, checked } = programme;
  const url = site.address + programmePath(code, language);
  const questions = questionsOf(programme, site).map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  }));
  const faq = { '@type': 'FAQPage', url, inLanguage: language, dateModified: checked, mainEntity: questions };
  const service = {
    '@type': 'GovernmentService',
    name: title,
    description: textOf(lineMarkup(summary, site.telling)),
    areaServed: { '@type': 'Country', name: 'Indonesia' },
    provider: {
      '@type': 'GovernmentOrganization',
      name: 'BPJS Ketenagakerjaan',
      url: 'https://www.bpjsketenagakerjaan.go.id',
      telephone: '175',
    },
    mainEntityOfPage: url,
  };
  return { '@context': 'https://schema.org', '@graph': questions.length > 0 ? [faq, service] : [service] };
}

/** The data as a block in the head of a page. It is data and not run; a `<` in it could end the block, so none is left. */
export const dataBlock = (data: object): Markup => ({
  text: `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`,
});
