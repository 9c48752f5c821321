<?php
// What a person may choose from, under the names that the widgets know.

namespace Payung;

defined( 'ABSPATH' ) || exit;

/** Every calculation with its title. */
function calculations(): array {
	return array(
		'contribution'         => __( 'Hitung iuran BPJS Ketenagakerjaan', 'payung' ),
		'accident'             => __( 'Hitung santunan kecelakaan kerja', 'payung' ),
		'death'                => __( 'Hitung santunan Jaminan Kematian', 'payung' ),
		'scholarship'          => __( 'Hitung beasiswa anak', 'payung' ),
		'old-age-projection'   => __( 'Perkirakan tabungan Jaminan Hari Tua', 'payung' ),
		'old-age-withdrawal'   => __( 'Hitung pencairan Jaminan Hari Tua', 'payung' ),
		'pension'              => __( 'Hitung uang Jaminan Pensiun', 'payung' ),
		'job-loss'             => __( 'Hitung uang tunai Jaminan Kehilangan Pekerjaan', 'payung' ),
		'migrant-contribution' => __( 'Hitung iuran pekerja migran', 'payung' ),
		'migrant-benefit'      => __( 'Hitung santunan pekerja migran', 'payung' ),
		'construction'         => __( 'Hitung iuran proyek bangunan (jasa konstruksi)', 'payung' ),
		'group-budget'         => __( 'Hitung anggaran perlindungan pekerja rentan', 'payung' ),
		'eligibility'          => __( 'Program apa yang wajib saya ikuti?', 'payung' ),
	);
}

/** Every programme with an explainer, with its title. */
function programs(): array {
	return array(
		'jkk'          => __( 'Jaminan Kecelakaan Kerja (JKK)', 'payung' ),
		'jkm'          => __( 'Jaminan Kematian (JKM)', 'payung' ),
		'jht'          => __( 'Jaminan Hari Tua (JHT)', 'payung' ),
		'jp'           => __( 'Jaminan Pensiun (JP)', 'payung' ),
		'jkp'          => __( 'Jaminan Kehilangan Pekerjaan (JKP)', 'payung' ),
		'beasiswa'     => __( 'Beasiswa anak peserta', 'payung' ),
		'pmi'          => __( 'Pekerja Migran Indonesia (PMI)', 'payung' ),
		'jakon'        => __( 'Pekerja proyek (Jasa Konstruksi)', 'payung' ),
		'sertakan'     => __( 'SERTAKAN: Sejahterakan Pekerja Sekitar Anda', 'payung' ),
		'gn-lingkaran' => __( 'GN Lingkaran: iuran dari perusahaan dan penyumbang', 'payung' ),
		'apbd'         => __( 'Iuran dibayar pemerintah daerah atau desa', 'payung' ),
		'dbhcht'       => __( 'Iuran dari dana cukai tembakau (DBHCHT)', 'payung' ),
		'kader'        => __( 'Kader Penggerak', 'payung' ),
		'perisai'      => __( 'Agen Perisai', 'payung' ),
		'pemberdayaan' => __( 'Pemberdayaan sesudah klaim', 'payung' ),
		'mlt'          => __( 'Pinjaman rumah (MLT)', 'payung' ),
	);
}
