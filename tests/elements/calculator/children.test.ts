import { expect } from '@open-wc/testing';
import { answered, calculator, control, details, focused, panel, press, said, told, type } from './person.ts';

const given = { calculation: 'death', answers: 'segment=wage-earner&monthsPaid=40' };

async function pick(
  element: Awaited<ReturnType<typeof calculator>>,
  path: string,
  index: number,
): Promise<void> {
  const select = control<HTMLSelectElement>(element, path);
  select.selectedIndex = index;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('the children of a death benefit', () => {
  it('are none at first, which is an answer', async () => {
    const element = await answered(given);
    expect(panel(element)).to.equal('Hasil Ahli waris menerima Rp42.000.000.');
  });

  it('can be added, and the first field of the new one has the focus', async () => {
    const element = await answered(given);
    await press(element, 'Tambah anak');
    expect(focused(element)).to.equal(control(element, 'children.0.level'));
    expect(panel(element)).to.contain('Anak ke-1: Sekolah sekarang, atau sekolah pertama nanti');
  });

  it('are asked what fits their level', async () => {
    const element = await answered(given);
    await press(element, 'Tambah anak');
    expect(element.renderRoot.querySelector('[id="children.0.yearsLeft"]')).to.equal(null);
    await pick(element, 'children.0.level', 4);
    expect(control(element, 'children.0.yearsLeft').value).to.equal('3');
    expect(panel(element)).to.contain('Rp111.000.000, termasuk beasiswa anak Rp69.000.000');
    await type(element, 'children.0.yearsLeft', '4');
    expect(panel(element)).to.contain('Anak ke-1: Berapa tahun lagi di sekolah itu?');
  });

  it('are read from the attribute', async () => {
    const element = await answered({
      ...given,
      answers: `${given.answers}&children.0.level=primary&children.1.level=senior&children.1.age=15`,
    });
    expect(details(element)).to.contain('Beasiswa anak ke-2');
    expect(control(element, 'children.1.age').value).to.equal('15');
  });

  it('move up when one is removed, which is said, and the focus goes to the next one', async () => {
    const element = await answered({
      ...given,
      answers: `${given.answers}&children.0.level=primary&children.1.level=senior`,
    });
    await press(element, 'Hapus anak ke-1');
    expect(control<HTMLSelectElement>(element, 'children.0.level').selectedOptions[0]!.text).to.contain(
      'SMA',
    );
    expect(said(element)).to.contain('Anak ke-1 dihapus.');
    expect(focused(element)!.innerText).to.equal('Hapus anak ke-1');
    await press(element, 'Hapus anak ke-1');
    expect(focused(element)!.innerText).to.equal('Tambah anak');
    expect(panel(element)).to.contain('Rp42.000.000.');
  });

  it('are ten at most', async () => {
    const ten = [...'0123456789'].map((index) => `&children.${index}.level=senior`).join('');
    const element = await calculator({ ...given, answers: given.answers + ten });
    await told(element);
    expect(control(element, 'children').getAttribute('aria-disabled')).to.equal('true');
    await press(element, 'Tambah anak');
    expect(element.renderRoot.querySelectorAll('.item')).to.have.length(10);
  });
});
