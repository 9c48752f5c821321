<?php
// The one renderer: shortcode and block write the same placeholder, which every role may save and which outlives the plugin.

namespace Payung;

defined( 'ABSPATH' ) || exit;

/**
 * The settings that hold, and a sentence for each that does not: `array( $kept, $problems )`.
 * Only what the widget takes is kept, and only in the form that it has.
 */
function checked_settings( string $widget, array $written ): array {
	$kept     = array();
	$problems = array();
	foreach ( $written as $name => $value ) {
		if ( ! in_array( $name, settings_of( $widget ), true ) ) {
			/* translators: 1: a setting, 2: a widget, 3: the settings that it takes. */
			$problems[] = sprintf( __( '“%1$s” bukan pengaturan %2$s. Yang ada: %3$s.', 'payung' ), $name, $widget, implode( ', ', settings_of( $widget ) ) );
		} elseif ( is_allowed( $name, $value ) ) {
			$kept[ $name ] = ACCENT === $name ? tidy_accent( $value ) : $value;
		} elseif ( '' !== $value ) {
			$problems[] = value_problem( $name, $value );
		}
	}
	return array( $kept, $problems );
}

/** What is wrong with a value, and which there are. */
function value_problem( string $name, string $value ): string {
	$setting = settings()[ $name ];
	/* translators: %s: a list of values. */
	$known = $setting['choices'] ? sprintf( __( 'Yang ada: %s.', 'payung' ), implode( ', ', array_keys( $setting['choices'] ) ) ) : $setting['help'];
	/* translators: 1: a setting, 2: the value somebody wrote, 3: a sentence that says what there is. */
	return sprintf( __( '%1$s=“%2$s” tidak dikenal. %3$s', 'payung' ), $name, $value, $known );
}

/** One sentence for people whose browser or reader does not run scripts; it names what the link opens. */
function fallback_words( string $widget, array $settings ): string {
	$sentences = array(
		'calculator'        => calculations()[ $settings['calculation'] ?? 'contribution' ],
		'coverage-map'      => __( 'Lihat peta pekerja yang terlindungi BPJS Ketenagakerjaan', 'payung' ),
		'coverage-card'     => __( 'Lihat berapa pekerja di daerah ini yang terlindungi BPJS Ketenagakerjaan', 'payung' ),
		'program-explainer' => programs()[ $settings['program'] ?? 'jkk' ],
		'event-list'        => __( 'Lihat jadwal pelatihan dan acara', 'payung' ),
		'event-signup'      => __( 'Daftar acara ini', 'payung' ),
	);
	return $sentences[ $widget ];
}

/** The address of the widget as a page of its own, with a title and a picture for those who share it. */
function widget_page( string $widget, array $settings ): string {
	$query = http_build_query( $settings, '', '&', PHP_QUERY_RFC3986 );
	return address() . "/w/$widget" . ( $query ? "?$query" : '' );
}

/** A widget as HTML. Whoever may write posts reads what is wrong with it; a visitor never does. */
function widget_html( string $widget, array $written ): string {
	if ( '' === address() ) {
		return note( array( __( 'Alamat Payung belum diatur. Administrator mengaturnya di Pengaturan → Payung.', 'payung' ) ) );
	}
	if ( ! isset( WIDGETS[ $widget ] ) ) {
		/* translators: 1: what somebody wrote, 2: the widgets that there are. */
		return note( array( sprintf( __( 'Widget “%1$s” tidak dikenal. Yang ada: %2$s.', 'payung' ), $widget, implode( ', ', array_keys( WIDGETS ) ) ) ) );
	}
	list( $settings, $problems ) = checked_settings( $widget, $written );
	need_script( LOADER );
	return placeholder( $widget, $settings ) . note( $problems );
}

/** `<div data-payung="coverage-map" data-region="35"><a href="…">…</a></div>`, on one line: WordPress breaks longer ones. */
function placeholder( string $widget, array $settings ): string {
	$language   = $settings['lang'] ?? language_of( get_locale() );
	$say        = function () use ( $widget, $settings ): string {
		return fallback_words( $widget, $settings );
	};
	$attributes = '';
	foreach ( $settings as $name => $value ) {
		$attributes .= ACCENT === $name
			? sprintf( ' style="%s"', esc_attr( accent_style( $value ) ) )
			: sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf(
		'<div data-payung="%s"%s><a href="%s">%s</a></div>',
		esc_attr( $widget ),
		$attributes,
		esc_url( widget_page( $widget, $settings ) ),
		esc_html( speaking( $language, $say ) )
	);
}

/** Sentences for those who write here; nothing for visitors, feeds and readers without an account. */
function note( array $sentences ): string {
	if ( ! $sentences || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$lines = array_map( 'esc_html', $sentences );
	return '<p class="payung-note" role="note"><strong>Payung:</strong> ' . implode( '<br>', $lines ) . '</p>';
}
