import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { ProgramExplainer } from '@payung/elements/program-explainer';
import { explainer, section } from './explainer.ts';

const contact = (element: ProgramExplainer) => section(element, 'contact').textContent!.replace(/\s+/g, ' ');

async function inRegion(region: string, lang = 'id'): Promise<ProgramExplainer> {
  const element = await explainer('jkm', { region, lang });
  await waitUntil(
    () => /menurut berita|according to the news/.test(contact(element)),
    'what is known of the region',
  );
  return element;
}

afterEach(fixtureCleanup);

describe('payung-program-explainer › the schemes of a regency', () => {
  it('are told where one can ask, each with source and day', async () => {
    const element = await inRegion('3311');
    expect(contact(element)).to.contain(
      'GOTA KEREN: satu pegawai negeri diajak membayari satu pekerja, satu perusahaan lima. (Jateng Pos, 17 Desember 2025)',
    );
    expect(contact(element)).to.contain('apakah ini masih berjalan');
  });

  it('are told in English', async () => {
    expect(contact(await inRegion('3311', 'en'))).to.contain(
      'a civil servant is asked to pay for one worker',
    );
  });

  it('name the branch that the news names, and leave its address to the agency', async () => {
    expect(contact(await inRegion('3577'))).to.contain('Berita menyebut kantor cabang Madiun.');
  });

  it('are said to be unknown, with the day, where none is known', async () => {
    const element = await inRegion('9103');
    expect(contact(element)).to.contain(
      'Sampai 29 November 2026 belum ada program khusus daerah ini yang kami ketahui.',
    );
    expect(contact(element)).not.to.contain('Berita menyebut kantor cabang');
  });

  it('are not mentioned on a page without a region', async () => {
    expect(contact(await explainer())).not.to.contain('menurut berita');
  });

  it('have no accessibility fault', async () => {
    const element = await inRegion('3510');
    section(element, 'contact').open = true;
    await expect(element).to.be.accessible();
  });
});
