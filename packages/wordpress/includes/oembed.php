<?php
// A link of ours on a line of its own becomes the widget, for every role: our Payung is a trusted oEmbed provider.

namespace Payung;

defined( 'ABSPATH' ) || exit;

/** Makes the answers of our Payung trusted. WordPress asks for them when a post is saved or first shown, not this plugin. */
function add_provider(): void {
	if ( '' !== address() ) {
		wp_oembed_add_provider( address() . '/w/*', address() . '/oembed' );
	}
}

/**
 * The answer holds a link for readers without frames, then a frame. WordPress hides the link only of providers it does not trust, and lets only
 * those tell their height: so on a page the link goes, and our helper comes. A feed keeps the link, as its readers drop frames.
 */
function embed_html( $html, string $url ) {
	$is_ours = '' !== address() && 0 === strpos( $url, address() . '/w/' );
	if ( ! $is_ours || ! is_string( $html ) || is_feed() || false === strpos( $html, '<iframe' ) ) {
		return $html;
	}
	need_script( FRAME_HELPER );
	return preg_replace( '#^\s*<blockquote\b.*?</blockquote>\s*(?=<iframe\b)#s', '', $html, 1 );
}

add_action( 'init', __NAMESPACE__ . '\add_provider' );
add_filter( 'embed_oembed_html', __NAMESPACE__ . '\embed_html', 10, 2 );
