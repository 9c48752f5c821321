<?php
// The block `payung/widget`: saved as a comment with its settings, written by the same renderer as the shortcode.

namespace Payung;

defined( 'ABSPATH' ) || exit;

/** The block as HTML; settings left over from another widget are set aside. */
function block_html( array $attributes ): string {
	$widget  = (string) ( $attributes['widget'] ?? '' );
	$strings = array_filter( $attributes, 'is_string' );
	$written = array_intersect_key( $strings, array_flip( settings_of( $widget ) ) );
	$html    = widget_html( $widget, $written );
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

/** What the editor's script must know: widgets, settings, address and words, from the same tables that the renderer reads. */
function editor_facts(): array {
	$facts = array(
		'address'  => address(),
		'widgets'  => array(),
		'settings' => settings(),
		// What most people set stands open; a setting with one value only, or that links bring along, is not asked for.
		'usual'    => array( 'calculation', 'program', 'region', 'event', ACCENT, 'lang' ),
		'unasked'  => array( 'indicator', 'shown' ),
		'words'    => array(
			'widget'   => __( 'Widget', 'payung' ),
			'settings' => __( 'Pengaturan', 'payung' ),
			'more'     => __( 'Pengaturan lain', 'payung' ),
			'usual'    => __( 'Seperti biasanya', 'payung' ),
			'wrong'    => __( 'Bentuknya belum benar, jadi belum dipakai.', 'payung' ),
			'unset'    => __( 'Alamat Payung belum diatur. Administrator mengaturnya di Pengaturan → Payung.', 'payung' ),
			'unknown'  => __( 'Widget ini tidak dikenal. Pilih satu di pengaturan blok.', 'payung' ),
			'preview'  => __( 'Pratinjau', 'payung' ),
		),
	);
	foreach ( widget_titles() as $name => $title ) {
		$facts['widgets'][ $name ] = array(
			'title'    => $title,
			'settings' => settings_of( $name ),
		);
	}
	return $facts;
}

add_action(
	'init',
	function (): void {
		register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\block_html' ) );
	}
);

add_action(
	'enqueue_block_editor_assets',
	function (): void {
		$facts = wp_json_encode( editor_facts(), JSON_HEX_TAG | JSON_HEX_AMP );
		wp_add_inline_script( 'payung-widget-editor-script', "window.payungFacts = $facts;", 'before' );
	}
);
