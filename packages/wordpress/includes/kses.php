<?php
// What WordPress keeps when an author or a contributor saves: our tags with their settings. Placeholders it keeps by itself.

namespace Payung;

defined( 'ABSPATH' ) || exit;

/** Adds our tags to what may stand in a post. Handlers and the address of another server are not among their settings. */
function allow_tags( array $tags, $context ): array {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( WIDGETS as $name => $settings ) {
		$attributes               = array_merge( $settings, array( 'class', 'id', 'data-*' ) );
		$tags[ "payung-$name" ] = array_fill_keys( $attributes, true );
	}
	return $tags;
}

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
