<?php
// `[payung widget="coverage-map" region="35"]`

namespace Payung;

defined( 'ABSPATH' ) || exit;

/** The widget that a shortcode names. A word without a value, such as `compact`, counts as switched on. */
function shortcode_html( $attributes ): string {
	$written = array();
	foreach ( (array) $attributes as $name => $value ) {
		if ( is_int( $name ) && '' !== $value ) {
			$written[ $value ] = '1';
		} elseif ( ! is_int( $name ) ) {
			$written[ $name ] = (string) $value;
		}
	}
	$widget = $written['widget'] ?? '';
	unset( $written['widget'] );
	return widget_html( $widget, $written );
}

add_action(
	'init',
	function (): void {
		add_shortcode( 'payung', __NAMESPACE__ . '\shortcode_html' );
	}
);
