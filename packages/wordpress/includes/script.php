<?php
// Our two scripts: as modules, once a page, and only on a page that holds something of ours.

namespace Payung;

defined( 'ABSPATH' ) || exit;

const LOADER = 'payung.js';
const FRAME_HELPER = 'payung-frame.js';

/** Asks for a script of ours on this page. Its address carries no version: two spellings would be two copies. */
function need_script( string $file ): void {
	if ( '' === address() || is_admin() || is_feed() ) {
		return;
	}
	$source = address() . "/v1/$file";
	// From WordPress 6.5 on.
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( "payung/$file", $source, array(), null );
		return;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_script( "payung/$file", $source, array(), null, true );
}

/** Before WordPress 6.5 the tag of a script is rewritten to that of a module. */
function module_tag( string $tag, string $handle, string $source ): string {
	if ( 0 !== strpos( $handle, 'payung/' ) ) {
		return $tag;
	}
	return sprintf( "<script type=\"module\" src=\"%s\"></script>\n", esc_url( $source ) );
}

/** Content that holds a placeholder or a tag of ours, however it was written, brings the loader. */
function look_for_ours( $html ) {
	if ( is_string( $html ) && preg_match( '/<[^>]+\sdata-payung=|<payung-[a-z]/', $html ) ) {
		need_script( LOADER );
	}
	return $html;
}

/** With `?periksa=1` the loader comes on any page: its doctor tells also where the code of a widget was deleted. */
function bring_doctor(): void {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- nothing is changed.
	if ( '1' === ( $_GET['periksa'] ?? '' ) ) {
		need_script( LOADER );
	}
}

add_filter( 'script_loader_tag', __NAMESPACE__ . '\module_tag', 10, 3 );
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content', 'term_description' ) as $payung_content ) {
	add_filter( $payung_content, __NAMESPACE__ . '\look_for_ours', 99 );
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\bring_doctor' );
