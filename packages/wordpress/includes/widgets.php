<?php
// Which widgets there are, which settings each takes, and what a setting must look like. What is not named here never reaches a page.

namespace Payung;

defined( 'ABSPATH' ) || exit;

/** Every widget with the settings it takes: the attributes that a frame address may set, too. */
const WIDGETS = array(
	'calculator'        => array( 'lang', 'calculation', 'on', 'answers', 'compact' ),
	'coverage-map'      => array( 'lang', 'region', 'indicator', 'src', 'view', 'year', 'shown' ),
	'coverage-card'     => array( 'lang', 'region', 'src' ),
	'program-explainer' => array( 'lang', 'program', 'region', 'on' ),
	'event-list'        => array( 'lang', 'region', 'organizer' ),
	'event-signup'      => array( 'lang', 'event' ),
);

/** Every setting that a widget takes when somebody writes it here: its own, and the colour. */
function settings_of( string $widget ): array {
	return array_merge( WIDGETS[ $widget ] ?? array(), array( ACCENT ) );
}

/** What a person calls each widget. */
function widget_titles(): array {
	return array(
		'calculator'        => __( 'Kalkulator', 'payung' ),
		'coverage-map'      => __( 'Peta perlindungan pekerja', 'payung' ),
		'coverage-card'     => __( 'Kartu satu daerah', 'payung' ),
		'program-explainer' => __( 'Penjelasan program', 'payung' ),
		'event-list'        => __( 'Daftar acara', 'payung' ),
		'event-signup'      => __( 'Pendaftaran satu acara', 'payung' ),
	);
}

/**
 * Every setting: its label, one sentence of help, and either its choices or the pattern its whole text must have
 * (read by PHP and by the editor's script alike).
 */
function settings(): array {
	$setting = function ( string $label, string $help, string $pattern, array $choices = array() ): array {
		return compact( 'label', 'help', 'pattern', 'choices' );
	};
	$choice  = function ( string $label, array $choices ) use ( $setting ): array {
		return $setting( $label, '', implode( '|', array_keys( $choices ) ), $choices );
	};
	return array(
		'calculation' => $choice( __( 'Hitungan', 'payung' ), calculations() ),
		'program'     => $choice( __( 'Program', 'payung' ), programs() ),
		'region'      => $setting( __( 'Daerah', 'payung' ), __( 'ID untuk seluruh Indonesia, dua angka untuk provinsi (35), empat angka untuk kabupaten atau kota (3510).', 'payung' ), 'ID|\d{2}|\d{4}' ),
		'event'       => $setting( __( 'Kode acara', 'payung' ), __( 'Kode di alamat acara, misalnya batik-pangan-banyuwangi.', 'payung' ), '[A-Za-z0-9_-]{1,100}' ),
		'organizer'   => $setting( __( 'Penyelenggara', 'payung' ), __( 'Kode penyelenggara; kosongkan untuk semua.', 'payung' ), '[A-Za-z0-9_-]{1,100}' ),
		'view'        => $choice(
			__( 'Tampilan', 'payung' ),
			array(
				'map'   => __( 'Peta', 'payung' ),
				'tiles' => __( 'Kotak', 'payung' ),
				'table' => __( 'Tabel', 'payung' ),
			)
		),
		'year'        => $setting( __( 'Tahun', 'payung' ), __( 'Satu tahun angka, misalnya 2024; kosongkan untuk angka terbaru tiap daerah.', 'payung' ), '\d{4}' ),
		'shown'       => $setting( __( 'Tampilan awal', 'payung' ), __( 'Bagian tautan peta sesudah payung=coverage-map&.', 'payung' ), '[a-z0-9=&+%-]{1,300}' ),
		'src'         => $setting( __( 'Alamat tabel sendiri', 'payung' ), __( 'Alamat berkas CSV atau JSON Anda, dimulai dengan https://.', 'payung' ), 'https://[^\s"\'<>\\\\]{1,500}' ),
		'indicator'   => $choice( __( 'Angka', 'payung' ), array( 'coverage_rate' => __( 'Bagian pekerja yang terlindungi', 'payung' ) ) ),
		'on'          => $setting( __( 'Tanggal', 'payung' ), __( 'Aturan yang berlaku pada tanggal ini, misalnya 2026-11-21; kosongkan untuk hari ini.', 'payung' ), '\d{4}-\d{2}-\d{2}' ),
		'answers'     => $setting( __( 'Jawaban awal', 'payung' ), __( 'Bagian alamat kalkulator sesudah tanda tanya.', 'payung' ), '[^\x00-\x1f]{1,1000}' ),
		'compact'     => $choice( __( 'Ukuran', 'payung' ), array( '1' => __( 'Ringkas', 'payung' ) ) ),
		ACCENT        => $setting( __( 'Warna utama', 'payung' ), __( 'Enam angka dan huruf, misalnya 8a1c3a. Warna yang sulit dibaca kami buat lebih gelap atau lebih terang.', 'payung' ), '#?[0-9A-Fa-f]{6}' ),
		'lang'        => $choice(
			__( 'Bahasa', 'payung' ),
			array(
				'id' => 'Bahasa Indonesia',
				'en' => 'English',
			)
		),
	);
}

/** Whether a text is a value that the setting may have. */
function is_allowed( string $setting, string $value ): bool {
	return 1 === preg_match( '~^(?:' . settings()[ $setting ]['pattern'] . ')$~Du', $value );
}
