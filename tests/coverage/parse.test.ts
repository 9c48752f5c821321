import { expect } from '@open-wc/testing';
import { parseFigures } from '@payung/coverage/parse';
import { pickFigures } from '@payung/coverage';

const own = { publisher: 'Dinas Tenaga Kerja', url: 'https://disnaker.example.go.id/data.csv' };
const parse = (text: string) => parseFigures(text, own);
const problemsOf = (text: string) =>
  parse(text).problems.map(({ code, line, cell, isKept }) => [code, line, cell, isKept]);

const full = [
  'id,code,bps_code,level,name,indicator,value,unit,as_of,as_of_precision,as_of_latest,period_start,period_end,base,confidence,source_publisher,source_title,source_date,source_url,note',
  '3510.coverage_rate.2025-02,3510,3510,regency,Kabupaten Banyuwangi,coverage_rate,31.4,percent,2025-02,month,2025-02-20,,,resident,medium,ANTARA Jatim,"Naik, kata bupati",2025-02-20,https://antara.example/1,rounded',
].join('\n');

describe('parseFigures() › our own columns', () => {
  it('gives a figure with all of its provenance', () => {
    expect(parse(full)).to.deep.equal({
      problems: [],
      absences: new Map(),
      figures: [
        {
          id: '3510.coverage_rate.2025-02',
          code: '3510',
          indicator: 'coverage_rate',
          value: 31.4,
          unit: 'percent',
          asOf: '2025-02',
          asOfPrecision: 'month',
          asOfLatest: '2025-02-20',
          base: 'resident',
          confidence: 'medium',
          source: {
            publisher: 'ANTARA Jatim',
            title: 'Naik, kata bupati',
            date: '2025-02-20',
            url: 'https://antara.example/1',
          },
          note: 'rounded',
        },
      ],
    });
  });
});

describe('parseFigures() › a table of two columns', () => {
  it('reads shares in percent, answered for by the publisher given', () => {
    const [figure] = parse('kode,nilai,tanggal\n3510,31.4,2025-02').figures;
    expect(figure).to.deep.include({
      code: '3510',
      indicator: 'coverage_rate',
      unit: 'percent',
      value: 31.4,
    });
    expect(figure!.source).to.deep.equal({ publisher: own.publisher, url: own.url });
    expect(figure!.asOfLatest).to.equal('2025-02-28');
    expect(figure!.id).to.equal('3510.coverage_rate.2025-02');
  });

  it('keeps figures without a date and says once that the table has none', () => {
    const { figures, problems } = parse('\nkode,nilai\n3510,31\n3511,20');
    expect(figures.map(({ asOf }) => asOf)).to.deep.equal(['', '']);
    expect(problems).to.deep.equal([{ code: 'no-date', line: 2, cell: '', isKept: true }]);
  });

  it('says for its line that a date is missing where others have one', () => {
    expect(problemsOf('kode,nilai,tanggal\n3510,31,2025\n3511,20,')).to.deep.equal([
      ['no-date', 3, '', true],
    ]);
  });

  it('takes the date given for the whole table', () => {
    const { figures, problems } = parseFigures('kode,nilai\n3510,31', { ...own, asOf: '2026-03' });
    expect(figures[0]!.asOf).to.equal('2026-03');
    expect(problems).to.deep.equal([]);
  });

  it('gives a row of its own source no address of the table', () => {
    const [figure] = parse('kode,nilai,tanggal,sumber\n3510,31,2025,Radar').figures;
    expect(figure!.source).to.deep.equal({ publisher: 'Radar' });
  });

  describe('of counts', () => {
    const head = 'kode,indikator,nilai,tanggal,sumber,tautan,judul\n';
    const shareOf = (covered: string, eligible: string) => {
      const text = `${head}3510,covered_workers,100,${covered}\n3510,workforce_eligible,300,${eligible}`;
      return pickFigures(parseFigures(text, { publisher: 'contoh.go.id' }).figures).get('3510')?.percent;
    };

    it('is one report on one day where the rows name neither publisher nor link', () => {
      expect(shareOf('2025,,', '2025,,')).to.equal(33.33);
      expect(shareOf('2025,,,Laporan', '2025,,,Laporan')).to.equal(33.33);
      expect(shareOf('2025-01,,', '2025-02,,')).to.equal(undefined);
    });

    it('is not where they name a publisher alone, or one of them a report', () => {
      expect(shareOf('2025,Radar,', '2025,Radar,')).to.equal(undefined);
      expect(shareOf('2025,,', '2025,contoh.go.id,')).to.equal(undefined);
      expect(shareOf('2025,,,Laporan', '2025,,,Sensus')).to.equal(undefined);
      expect(shareOf('2025,,', '2025,,https://contoh.go.id/x')).to.equal(undefined);
    });
  });

  it('feeds the map', () => {
    expect(
      pickFigures(parse('kode,nilai,tanggal\n3510,31,2025\n35,29,2025').figures).get('3510')!.percent,
    ).to.equal(31);
  });
});

const forms: readonly (readonly [string, string])[] = [
  ['commas', 'kode,nilai,tanggal\n3510,"31,4",2025\n3511,20,2025'],
  ['semicolons and decimal commas', 'kode;nilai;tanggal\n3510;31,4;2025\n3511;20;2025'],
  ['tabs', 'kode\tnilai\ttanggal\n3510\t31.4\t2025\n3511\t20\t2025'],
  [
    'a byte order mark and Windows line ends',
    '\uFEFFKode;Nilai;Tanggal\r\n3510;31,4;2025\r\n3511;20;2025\r\n',
  ],
  ['old Macintosh line ends', 'kode,nilai,tanggal\r3510,31.4,2025\r3511,20,2025'],
  ['quotes around every cell', '"kode","nilai","tanggal"\n"3510","31.4","2025"\n"3511","20","2025"'],
  [
    'columns in another order, and others between',
    'tanggal,nama,nilai,keterangan lain,kode\n2025,x,31.4,y,3510\n2025,x,20,y,3511',
  ],
  ['headings in English', 'Region code,Value,Date\n3510,31.4,2025\n3511,20,2025'],
  ['empty lines', '\n\nkode,nilai,tanggal\n\n3510,31.4,2025\n,,\n3511,20,2025\n\n'],
  ['codes with dots and spaces', 'kode,nilai,tanggal\n35.10,31.4,2025\n" 3511 ",20,2025'],
  ['dates as a spreadsheet turns them', 'kode;nilai;tahun\n3510;31,4;Des-25\n3511;20;2025-12-31 00:00:00'],
  ['percent signs', 'kode,nilai,tanggal\n3510,31.4%,2025\n3511,20 %,2025'],
];

describe('parseFigures() › ways to write a table', () => {
  for (const [name, text] of forms) {
    it(`reads ${name}`, () => {
      const { figures, problems } = parse(text);
      expect(problems).to.deep.equal([]);
      expect(figures.map(({ code, value }) => [code, value])).to.deep.equal([
        ['3510', 31.4],
        ['3511', 20],
      ]);
    });
  }

  it('counts lines of the file, cells of several lines included', () => {
    const text = 'kode,nilai,tanggal,catatan\n3510,31,2025,"dua\nbaris"\n9999,1,2025,\n';
    expect(problemsOf(text)).to.deep.equal([['unknown-code', 4, '9999', false]]);
  });
});

const faults: readonly (readonly [string, string, readonly unknown[]])[] = [
  ['an unknown code', '9999,31,2025', ['unknown-code', 2, '9999', false]],
  [
    'a number of the statistics office that is no code of the Ministry',
    '9471,31,2025',
    ['unknown-code', 2, '9471', false],
  ],
  ['an empty value', '3510,,2025', ['missing-value', 2, '', false]],
  ['a dash for no value', '3510,-,2025', ['missing-value', 2, '', false]],
  ['a word for a value', '3510,banyak,2025', ['bad-value', 2, 'banyak', false]],
  ['a negative value', '3510,-3,2025', ['bad-value', 2, '-3', false]],
  ['an unbounded value', '3510,Infinity,2025', ['bad-value', 2, 'Infinity', false]],
  ['a formula for a value', '3510,=1+1,2025', ['bad-value', 2, '=1+1', false]],
  ['a value above 100, and keeps it', '3510,112,2025', ['over-100', 2, '112', true]],
  ['a date that is none, and keeps the figure', '3510,31,kemarin', ['bad-date', 2, 'kemarin', true]],
  ['a day that no month has', '3510,31,2025-02-30', ['bad-date', 2, '2025-02-30', true]],
  [
    'a code from before the split of Papua, used for the new one',
    '9101,31,2025',
    ['renumbered', 2, '9101', true],
  ],
];

describe('parseFigures() › faults', () => {
  for (const [name, row, problem] of faults) {
    it(`reports ${name}`, () => {
      const text = `kode,nilai,tanggal\n${row}\n3511,20,2025`;
      expect(problemsOf(text)).to.deep.equal([problem]);
      expect(parse(text).figures.length).to.equal(problem[3] ? 2 : 1);
    });
  }

  it('uses the new code for one from before the split of Papua', () => {
    expect(parse('kode,nilai,tanggal\n9101,31,2025').figures[0]!.code).to.equal('9301');
  });

  it('reports a figure that comes twice, and keeps both apart', () => {
    const { figures, problems } = parse('kode,nilai,tanggal\n3510,31,2025\n3510,32,2025\n3510,33,2025');
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([
      ['repeated', 3],
      ['repeated', 4],
    ]);
    expect(figures.map(({ id }) => id)).to.deep.equal([
      '3510.coverage_rate.2025',
      '3510.coverage_rate.2025.2',
      '3510.coverage_rate.2025.3',
    ]);
  });

  for (const [numbers, ids] of [
    ['numbers of their own', ['9', '10', '11']],
    ['the same number', ['9', '9', '9']],
  ] as const)
    it(`reports only a figure that comes twice where the rows of a database have ${numbers}`, () => {
      const rows = ['3510;40;2025', '3510;50;2025', '3511;20;2025'].map((row, at) => `${ids[at]};${row}`);
      const { figures, problems } = parse(['id;kode;nilai;tanggal', ...rows].join('\n'));
      expect(problems).to.deep.equal([{ code: 'repeated', line: 3, cell: '3510', isKept: true }]);
      expect(figures.map(({ id }) => id)).to.deep.equal([
        '3510.coverage_rate.2025',
        '3510.coverage_rate.2025.2',
        '3511.coverage_rate.2025',
      ]);
    });

  it('takes two sources of one day apart where the rows have ids as ours', () => {
    const ids = ['3510.coverage_rate.2025', '3510.coverage_rate.2025.2'];
    const { figures, problems } = parse(
      ['id;kode;nilai;tanggal', ...ids.map((id) => `${id};3510;40;2025`)].join('\n'),
    );
    expect(problems).to.deep.equal([]);
    expect(figures.map(({ id }) => id)).to.deep.equal(ids);
  });

  it('reports an indicator that it does not know', () => {
    expect(problemsOf('kode,indikator,nilai,tanggal\n3510,bahagia,31,2025')).to.deep.equal([
      ['unknown-indicator', 2, 'bahagia', false],
    ]);
  });

  it('leaves out doubtful figures and those with a reason against them', () => {
    const text = 'code,value,as_of,confidence,reason\n3510,31,2025,low,\n3511,20,2025,high,duplicate';
    expect(problemsOf(text)).to.deep.equal([
      ['low-confidence', 2, '', false],
      ['excluded', 3, 'duplicate', false],
    ]);
  });

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://a.example/"><script>',
    'ftp://a.example',
  ]) {
    it(`drops the address ${url} and keeps the figure`, () => {
      const cell = `"${url.replaceAll('"', '""')}"`;
      const { figures, problems } = parse(`kode,nilai,tanggal,sumber,tautan\n3510,31,2025,Radar,${cell}`);
      expect(problems.map(({ code }) => code)).to.deep.equal(['bad-url']);
      expect(figures[0]!.source).to.deep.equal({ publisher: 'Radar' });
    });
  }
});

const refusals: readonly (readonly [string, string, string])[] = [
  ['a web page', '<!doctype html><html><title>Masuk</title>', 'html'],
  ['a web page behind a byte order mark and spaces', '\uFEFF \n<html>', 'html'],
  ['nothing', '', 'empty'],
  ['blanks', ' \n\n ', 'empty'],
  ['a heading without rows', 'kode,nilai\n', 'empty'],
  ['a table without regions', 'tempat,nilai\nBanyuwangi,31', 'no-place-column'],
  ['a table without numbers', 'kode,nama\n3510,Banyuwangi', 'no-value-column'],
  ['JSON', '[{"kode":"3510"},\n{"nilai":31}]', 'no-place-column'],
];

describe('parseFigures() › a comma within a number', () => {
  const wide = 'too-many-cells';
  const split = 'split-number';
  const rows: readonly (readonly [heading: string, row: string, code: string])[] = [
    ['kode,nilai', '3510,12,5', wide],
    ['kode,nilai,tanggal', '3510,12,5,2025', wide],
    ['kode,nilai,tanggal,sumber', '3510,12,5,2025-12,Dinas', wide],
    ['kode,nilai,tanggal,sumber', '3510,12,5,2025-12', split],
    ['kode,nilai,tanggal', '3510,12,5,', split],
    ['kode,nilai,sumber', '3510,12,50', split],
    ['kode,nilai,tanggal', '3510,12,505', split],
    ['kode,nilai,tanggal', '3510,12,5055', split],
    ['kode,nilai,tanggal_sumber', '3510,12,5', split],
    ['kode,nilai,catatan', '3510,12,5', split],
    ['kode,nilai,nama', '3510,12,5', split],
    ['kode,nilai,provinsi', '3510,12,5%', split],
    ['kode,nilai,sumber,tanggal', '3510,12,5055,', split],
  ];
  for (const [heading, row, code] of rows) {
    it(`leaves out ${row} under ${heading}, and says so`, () => {
      const { figures, problems } = parse(`${heading}\n3511,"12,5",\n${row}\n`);
      expect(figures.map(({ code: region, value }) => [region, value])).to.deep.equal([['3511', 12.5]]);
      expect(problems.at(-1)).to.deep.equal({
        code,
        line: 3,
        cell: code === split ? /12,[5%0]+/.exec(row)![0] : '',
        isKept: false,
      });
    });
  }

  it('is not found where a year follows the number, or the cells are separated by something else', () => {
    expect(problemsOf('kode,nilai,tanggal\n3510,31,2025')).to.deep.equal([]);
    expect(problemsOf('kode;nilai;catatan;tanggal\n3510;31;4;2025')).to.deep.equal([]);
    expect(problemsOf('kode\tnilai\tcatatan\ttanggal\n3510\t31\t4\t2025')).to.deep.equal([]);
  });

  it('is not found where separators follow the last cell, or a remark stands in a column without a heading', () => {
    expect(problemsOf('kode,nilai,tanggal\n3510,31,2025,,,')).to.deep.equal([]);
    expect(problemsOf('kode;nilai;tanggal;;\n3510;31;2025;;lihat bawah')).to.deep.equal([]);
  });
});

describe('parseFigures() › days to come', () => {
  const until = (text: string) => parseFigures(text, { ...own, today: '2026-03-15' });

  it('leave a row out, so that no target passes for what is', () => {
    const { figures, problems } = until('kode,nilai,tanggal\n3510,60,2099\n3510,31,2025');
    expect(figures.map(({ value }) => value)).to.deep.equal([31]);
    expect(problems).to.deep.equal([{ code: 'future-date', line: 2, cell: '2099', isKept: false }]);
  });

  for (const [written, isLeftOut] of [
    ['2026', false],
    ['2026-03', false],
    ['2026-03-15', false],
    ['2026-03-16', true],
    ['Apr-26', true],
    ['2027', true],
  ] as const)
    it(`are ${isLeftOut ? '' : 'not '}meant by ${written} on 15 March 2026`, () => {
      expect(until(`kode,nilai,tanggal\n3510,60,${written}`).figures.length).to.equal(isLeftOut ? 0 : 1);
    });

  it('are seen in the last day of a figure, but not where the year of that day has begun', () => {
    const latest = (day: string, year: string) =>
      until(`code,value,as_of,as_of_latest\n3510,31,${year},${day}`).problems.map(({ code }) => code);
    expect(latest('2099-12-31', '2025')).to.deep.equal(['future-date']);
    expect(latest('2026-12-31', '2026')).to.deep.equal([]);
  });

  it('are not asked about where nobody says which day it is', () => {
    expect(parse('kode,nilai,tanggal\n3510,31,2099').figures[0]!.asOf).to.equal('2099');
  });
});

describe('parseFigures() › what stands above the headings', () => {
  const rows = '3510;31,4;2025\n9999;20;2025\n';
  const tops: readonly (readonly [string, string])[] = [
    ['the line that tells a spreadsheet the separator', 'sep=;\r\nkode;nilai;tanggal\r\n'],
    ['the same behind a byte order mark', '\uFEFFsep=;\nkode;nilai;tanggal\n'],
    ['a title', 'Cakupan Kepesertaan, Jawa Timur, 2025\nkode;nilai;tanggal\n'],
    ['a title with empty cells, and blank lines', '\nCakupan 2025;;\n;;\n\nkode;nilai;tanggal\n'],
    ['nine lines of text', `${'Sumber: BPJS, 2025\n'.repeat(9)}kode;nilai;tanggal\n`],
    ['nothing, and a heading of two lines', '"kode";"nilai\n(%)";tanggal\n'],
  ];
  for (const [name, top] of tops)
    it(`may be ${name}`, () => {
      const { figures, problems } = parse(top + rows);
      expect(figures.map(({ code, value }) => [code, value])).to.deep.equal([['3510', 31.4]]);
      const line = top.split('\n').length + 1;
      expect(problems).to.deep.equal([{ code: 'unknown-code', line, cell: '9999', isKept: false }]);
    });

  it('is no more than nine rows', () => {
    expect(problemsOf(`${'Sumber: BPJS\n'.repeat(10)}kode;nilai;tanggal\n${rows}`)).to.deep.equal([
      ['no-place-column', 1, '', false],
    ]);
  });

  it('is not blamed where a row below comes nearer to the headings', () => {
    expect(problemsOf('Cakupan 2025\nkode;jumlah\n3510;31')).to.deep.equal([
      ['no-value-column', 2, '', false],
    ]);
  });
});

describe('parseFigures() › rows that sum up', () => {
  for (const row of [',JUMLAH,31', 'Total,,31', ',Jumlah Jawa Timur,31', ',Rata-rata,31', ',Grand Total,31'])
    it(`passes over ${row} as what it is`, () => {
      const { figures, problems } = parse(`kode,nama,nilai,tanggal\n3510,,31,2025\n${row},2025`);
      expect(figures.length).to.equal(1);
      expect(problems.map(({ code, line, isKept }) => [code, line, isKept])).to.deep.equal([
        ['total', 3, true],
      ]);
    });

  it('takes the row of a province for its figure, whatever its name is called', () => {
    expect(parse('kode,nama,nilai,tanggal\n35,JUMLAH,31,2025').figures[0]!.code).to.equal('35');
  });
});

describe('parseFigures() › numbers that mean something else', () => {
  it('says that shares of 1 or less may be parts of one, and shows them as written', () => {
    const { figures, problems } = parse('kode;nilai;tanggal\n3510;0,31;2025\n3511;0,42;2025\n3512;1;2025');
    expect(figures.map(({ value }) => value)).to.deep.equal([0.31, 0.42, 1]);
    expect(problems).to.deep.equal([{ code: 'fractions', line: 1, cell: '', isKept: true }]);
  });

  for (const [fact, values] of [
    ['one is greater', ['0,31', '12']],
    ['one has a percent sign', ['0,31', '0,5%']],
    ['all are zero', ['0', '0']],
    ['there is only one', ['0,31']],
  ] as const)
    it(`does not say so where ${fact}`, () => {
      const rows = values.map((value, place) => `351${place};${value};2025`).join('\n');
      expect(problemsOf(`kode;nilai;tanggal\n${rows}`)).to.deep.equal([]);
    });

  it('takes half a person for no count, and half a rupiah for an amount', () => {
    const table = (indicator: string, value: string) =>
      `kode;indikator;nilai;tanggal\n3510;${indicator};${value};2025`;
    expect(problemsOf(table('covered_workers', '12.5'))).to.deep.equal([['bad-value', 2, '12.5', false]]);
    expect(parse(table('covered_workers', '1.234,00')).figures[0]!.value).to.equal(1234);
    expect(parse(table('claims_paid', '1.234,5')).figures[0]!.value).to.equal(1234.5);
  });
});

describe('parseFigures() › regions by name', () => {
  const codesOf = (text: string) => parse(text).figures.map(({ code }) => code);

  it('reads names as people write them', () => {
    const names = ['Kab. Banyuwangi', 'KOTA MALANG', 'Prov. Jawa Timur', ' kabupaten  Malang ', 'Fak-Fak'];
    expect(
      codesOf(`Kabupaten/Kota;Cakupan (%);Tanggal\r\n${names.join(';31,5;2025\r\n')};31,5;2025`),
    ).to.deep.equal(['3510', '3573', '35', '3507', '9203']);
  });

  it('reads names in the column of codes', () => {
    expect(codesOf('kode,nilai,tanggal\nKab. Banyuwangi,31,2025')).to.deep.equal(['3510']);
  });

  it('asks which is meant where several areas have the name', () => {
    expect(problemsOf('nama,nilai,tanggal\nMalang,31,2025\nYogyakarta,40,2025')).to.deep.equal([
      ['unclear-name', 2, 'Malang', false],
      ['unclear-name', 3, 'Yogyakarta', false],
    ]);
  });

  it('takes the area in the province that the row names', () => {
    expect(codesOf('provinsi,nama,nilai,tanggal\nYogyakarta,Yogyakarta,31,2025')).to.deep.equal(['3471']);
    expect(codesOf('provinsi,kabupaten,nilai,tanggal\nKalimantan Selatan,Banjar,31,2025')).to.deep.equal([
      '6303',
    ]);
  });

  it('reads a table of provinces alone', () => {
    expect(codesOf('provinsi,nilai,tanggal\nGorontalo,31,2025\nYogyakarta,40,2025')).to.deep.equal([
      '75',
      '34',
    ]);
  });

  it('reads numbers of the statistics office where the heading says so', () => {
    expect(codesOf('kode bps,nilai,tanggal\n1107,31,2025')).to.deep.equal(['1105']);
  });

  it('leaves out a row whose code and name are two places', () => {
    expect(
      problemsOf('kode,nama,nilai,tanggal\n1107,Aceh Barat,31,2025\n3510,Banyu Wangi,30,2025'),
    ).to.deep.equal([['other-name', 2, '1107 Aceh Barat', false]]);
  });

  it('reports by line what names no area', () => {
    expect(problemsOf('nama,nilai,tanggal\nAtlantis,31,2025\n,30,2025')).to.deep.equal([
      ['unknown-name', 2, 'Atlantis', false],
      ['no-place', 3, '', false],
    ]);
  });
});

describe('parseFigures() › what is no table', () => {
  for (const [name, text, code] of refusals) {
    it(`answers ${name} with the problem ${code} and no figure`, () => {
      const { figures, problems } = parse(text);
      expect(figures).to.deep.equal([]);
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
    });
  }
});

describe('parseFigures() › hostile tables', () => {
  it('passes over headings and codes that are names of prototypes', () => {
    const text =
      '__proto__,constructor,kode,nilai,tanggal,toString\nx,y,__proto__,31,2025,z\nx,y,constructor,31,2025,z\nx,y,3510,31,2025,z';
    const { figures, problems } = parse(text);
    expect(figures.map(({ code }) => code)).to.deep.equal(['3510']);
    expect(problems.map(({ code, cell }) => [code, cell])).to.deep.equal([
      ['unknown-code', '__proto__'],
      ['unknown-code', 'constructor'],
    ]);
    expect(({} as Record<string, unknown>)['31']).to.equal(undefined);
  });

  it('refuses indicators that are names of prototypes', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(problemsOf(`kode,indikator,nilai,tanggal\n3510,${name},31,2025`)[0]![0]).to.equal(
        'unknown-indicator',
      );
    }
  });

  it('keeps formulas and markup in texts as texts', () => {
    const [figure] = parse(
      'kode,nilai,tanggal,sumber,judul\n3510,31,2025,"=HYPERLINK(""https://evil.example"")",<img src=x onerror=alert(1)>',
    ).figures;
    expect(figure!.source.publisher).to.equal('=HYPERLINK("https://evil.example")');
    expect(figure!.source.title).to.equal('<img src=x onerror=alert(1)>');
  });

  it('cuts a cell of fifty thousand characters', () => {
    const huge = 'x'.repeat(50_000);
    const { figures, problems } = parse(
      `kode,nilai,tanggal,sumber,catatan\n3510,31,2025,${huge},${huge}\n${huge},1,2025,,\n3511,${'9'.repeat(50_000)},2025,,`,
    );
    expect(figures[0]!.source.publisher.length).to.equal(300);
    expect(figures[0]!.note.length).to.equal(300);
    expect(problems.map(({ code, cell }) => [code, cell.length])).to.deep.equal([
      ['unknown-code', 40],
      ['bad-value', 40],
    ]);
  });

  it('refuses a text of more than twenty million characters', () => {
    const blank = `kode,nilai,tanggal\n3510,31,2025\n${' '.repeat(20_000_000)}`;
    expect(problemsOf(blank)).to.deep.equal([['too-large', 1, '', false]]);
    expect(parse(blank.slice(0, 20_000_000)).figures.length).to.equal(1);
  });

  it('stops at 100,000 rows and says where', () => {
    const { figures, problems } = parse(`kode,nilai,tanggal\n${'3510,31,2025\n'.repeat(100_002)}`);
    expect(figures.length).to.equal(100_000);
    expect(new Set(figures.map(({ id }) => id)).size).to.equal(100_000);
    expect(problems.at(-1)).to.deep.equal({ code: 'too-many-rows', line: 100_002, cell: '', isKept: false });
  });

  it('survives an open quote, a lone quote and control characters', () => {
    for (const text of [
      'kode,nilai\n3510,"31',
      '"',
      '"kode,nilai\n3510,31',
      'kode,nilai\n3510,31\u0000\u0007',
      ',,,\n"""',
    ]) {
      expect(() => parse(text)).not.to.throw();
    }
  });

  it('makes no function from the headings, as a strict content policy wants', () => {
    const table = 'kode,nilai,tanggal,"]};alert(1);({["\n3510,31,2025,x';
    expect(functionsMadeBy(() => parse(table))).to.equal(0);
    expect(
      functionsMadeBy(() => new globalThis.Function('return 1')),
      'the count itself',
    ).to.equal(1);
  });
});

/** How many functions are made from text while something runs. */
function functionsMadeBy(run: () => unknown): number {
  const original = globalThis.Function;
  let made = 0;
  const count = () => {
    made += 1;
    return () => undefined;
  };
  globalThis.Function = new Proxy(original, { construct: count, apply: count });
  try {
    run();
  } finally {
    globalThis.Function = original;
  }
  return made;
}
