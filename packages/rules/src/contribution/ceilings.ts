import { datedParameter, row, source } from '../core/parameter.ts';
import type { Confidence, ParameterRow } from '../core/parameter.ts';

const article = '29';
const history2020 =
  'http://www.krishandsoftware.com/blog/300/batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/?share=google-plus-1';
const history2024 =
  'https://www.krishand.com/support/article/kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html';
const year2019 = 'https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/';
const year2022 = 'https://gadjian.com/blog/?p=5101';
const year2024 =
  'https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/Batasan-Upah-JP-Naik-Manfaat-Bagi-Peserta-BPJamsostek-Ikut-Meningkat';

// @__NO_SIDE_EFFECTS__
function ceiling(
  from: string,
  to: string,
  rupiah: number,
  url: string,
  confidence?: Confidence,
): ParameterRow<number> {
  return row(from, to, rupiah, source('PP 45/2015', article, url), confidence);
}

/**
 * The wage up to which pension dues are taken. A new one is announced every year and starts in March; it follows the
 * growth of the economy and fell in 2021, so a future one is never computed.
 */
export const pensionCeiling = datedParameter(
  'jp.ceiling',
  'rupiah',
  'contributionMonth',
  ceiling(
    '2015-07-01',
    '2016-02-29',
    7_000_000,
    'https://www.ptgasi.co.id/peraturan-pemerintah-republik-indonesia-nomor-45-tahun-2015-tentang-penyelenggaraan-program-jaminan-pensiun/',
  ),
  ceiling('2016-03-01', '2017-02-28', 7_335_300, history2024),
  ceiling('2017-03-01', '2018-02-28', 7_703_500, history2020),
  ceiling('2018-03-01', '2019-02-28', 8_094_000, year2019),
  ceiling('2019-03-01', '2020-02-29', 8_512_400, year2019),
  ceiling(
    '2020-03-01',
    '2021-02-28',
    8_939_700,
    'https://jimmybudhi.com/batasan-upah-jaminan-pensiun-tahun-2020/',
  ),
  ceiling('2021-03-01', '2022-02-28', 8_754_600, year2022, 'medium'),
  ceiling('2022-03-01', '2023-02-28', 9_077_600, year2022),
  ceiling('2023-03-01', '2024-02-29', 9_559_600, year2024),
  ceiling('2024-03-01', '2025-02-28', 10_042_300, year2024),
  ceiling(
    '2025-03-01',
    '2026-02-28',
    10_547_400,
    'https://www.ptgasi.co.id/wp-content/uploads/2025/05/B-726-022025-PERUBAHAN-BATASAN-UPAH-DAN-MANFAAT-JP-2025.pdf',
  ),
  ceiling(
    '2026-03-01',
    '2027-02-28',
    11_086_300,
    'https://494075.fs1.hubspotusercontent-na1.net/hubfs/494075/compliance-portal/notification-number-b1226022026.pdf',
  ),
);
