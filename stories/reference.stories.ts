import { parameters } from '@payung/rules';
import { chapters, historyHead, indonesian } from '@payung/rules/reference';
import type { Chapter, Entry, TableContent } from '@payung/rules/reference';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

interface Arguments {
  /** Berkas babnya, tanpa akhiran. */
  bab: string;
}

const style = css`
  .payung-reference {
    font:
      1em/1.5 system-ui,
      sans-serif;
    max-inline-size: 60em;
  }
  .payung-reference h2 {
    margin-block: 2em 0.25em;
    font-size: 1.15em;
  }
  .payung-reference code {
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  .payung-reference img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .payung-reference .wide {
    overflow-x: auto;
  }
  .payung-reference table {
    border-collapse: collapse;
    font-size: 0.875em;
  }
  .payung-reference :is(th, td) {
    padding: 0.3em 0.75em 0.3em 0;
    border-block-end: 1px solid #c6d3d3;
    text-align: start;
    white-space: nowrap;
    vertical-align: top;
  }
`;

if (!document.adoptedStyleSheets.includes(style.styleSheet!)) {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style.styleSheet!];
}

let all: readonly Chapter[] | undefined;

function chapterOf(bab: string): Chapter {
  all ??= chapters(parameters(), indonesian);
  return all.find(({ file }) => file === `${bab}.md`)!;
}

function tableTemplate({ head, rows }: TableContent, name: string): TemplateResult {
  return html`<div class="wide" tabindex="0" role="group" aria-label=${name}>
    <table>
      <thead>
        <tr>
          ${head.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((text) => html`<td>${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function historyTemplate({ history, name }: Entry): TemplateResult {
  const { words } = indonesian;
  return html`<div class="wide" tabindex="0" role="group" aria-label="${words.history}: ${name}">
    <table>
      <thead>
        <tr>
          ${historyHead(indonesian).map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${history.map(
          ({ from, until, value, confidence, law, url, checked }) =>
            html`<tr>
              <td>${from}</td>
              <td>${until}</td>
              <td>${value}</td>
              <td>${confidence}</td>
              <td>${law}</td>
              <td>
                ${
                  url
                    ? html`<a
                        href=${url}
                        target="_blank"
                        rel="noopener"
                        aria-label="${words.source}: ${law}, ${from}"
                        >${words.source}</a
                      >`
                    : words.noSource
                }
              </td>
              <td>${checked}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function entryTemplate(entry: Entry): TemplateResult {
  const { id, name, unit, key, now, ends, renewal, charts, content } = entry;
  const { words, parameters: say } = indonesian;
  return html`<section>
    <h2>${name} <code>${id}</code></h2>
    <p>
      ${words.now}: <strong>${now}</strong> · ${words.ends}: <strong>${ends}</strong> · ${words.unit}:
      <strong>${unit}</strong> · ${words.key}: <strong>${key}</strong>
    </p>
    ${renewal ? html`<p>${say.whereToLook(renewal)}</p>` : nothing}
    ${charts.map(
      ({ svg, text }) => html`<p><img src="data:image/svg+xml,${encodeURIComponent(svg)}" alt=${text} /></p>`,
    )}
    ${historyTemplate(entry)}
    ${
      content
        ? html`<details>
            <summary>${words.content}</summary>
            ${tableTemplate(content, `${words.content}: ${name}`)}
          </details>`
        : nothing
    }
  </section>`;
}

/** Semua angka hukum dengan riwayat, grafik, sumber, dan seberapa pasti; ditulis dari parameter yang dipakai perhitungannya. */
export default {
  title: 'Rujukan/Parameter',
  render: ({ bab }) => {
    const { title, entries } = chapterOf(bab);
    return html`<article class="payung-reference" lang="id">
      <h1>${title}</h1>
      <p>${indonesian.words.legend}</p>
      <p>${indonesian.words.sources}</p>
      ${entries.map(entryTemplate)}
    </article>`;
  },
} satisfies Meta<Arguments>;

type Story = StoryObj<Arguments>;

/** Dasar upah, tingkat penghasilan, keringanan, dan siapa wajib ikut apa. */
export const Iuran: Story = { args: { bab: 'general' } };

/** Jaminan Kecelakaan Kerja. */
export const KecelakaanKerja: Story = { args: { bab: 'jkk' } };

/** Jaminan Kematian. */
export const Kematian: Story = { args: { bab: 'jkm' } };

/** Jaminan Hari Tua. */
export const HariTua: Story = { args: { bab: 'jht' } };

/** Jaminan Pensiun; tiga angkanya diperbarui setiap tahun. */
export const Pensiun: Story = { args: { bab: 'jp' } };

/** Jaminan Kehilangan Pekerjaan. */
export const KehilanganPekerjaan: Story = { args: { bab: 'jkp' } };

/** Beasiswa anak. */
export const Beasiswa: Story = { args: { bab: 'scholarship' } };

/** Pekerja Migran Indonesia. */
export const PekerjaMigran: Story = { args: { bab: 'pmi' } };

/** Jasa konstruksi. */
export const JasaKonstruksi: Story = { args: { bab: 'jakon' } };
