/** What must stand one click away from the map, in Indonesian. */
export const about = {
  noticeLong:
    'Wilayah tiap kabupaten dan kota digambar dengan perkiraan: yaitu daratan yang paling dekat dengan desa-desanya. ' +
    'Gambar ini bukan batas resmi dan tidak berlaku secara hukum; jangan dipakai untuk mengukur luas atau jarak. ' +
    'Titik desa: geografis 1.3.2, drizki, MIT. Garis pantai: dibuat dengan Natural Earth (domain publik) melalui ' +
    'world-atlas 2.0.2, ISC, Michael Bostock. Kode wilayah: keputusan Menteri Dalam Negeri tahun 2025, daftar dari ' +
    'indonesia-nodejs 1.1.0, MIT.',
};

/** The same keys in every language. */
export type AboutBoundaries = typeof about;
