<?php
// For the tests only: everything runs on this machine, so its own addresses are let in, and nothing outside is asked for.

add_filter( 'payung_may_be_http', fn( $may, $address ) => (bool) preg_match( '#^http://127\.0\.0\.1(:|$)#', $address ), 10, 2 );
add_filter( 'automatic_updater_disabled', '__return_true' );
// The site is Indonesian; our own words need no language pack for that.
add_filter( 'locale', fn() => 'id_ID' );
add_filter( 'pre_wp_mail', '__return_true' );
// The administrator is not asked every half year whether the address is still right.
add_filter( 'admin_email_check_interval', '__return_zero' );
add_filter( 'show_admin_bar', '__return_false' );

// WordPress refuses addresses of its own machine, and most ports. Every request is written down.
add_filter( 'http_request_host_is_external', fn( $is, $host ) => $is || '127.0.0.1' === $host, 10, 2 );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array( ...$ports, (int) wp_parse_url( $url, PHP_URL_PORT ) ), 10, 3 );
add_filter(
	'pre_http_request',
	function ( $answer, $options, $url ) {
		file_put_contents( ABSPATH . 'requests.txt', "$url\n", FILE_APPEND );
		return 0 === strpos( $url, 'http://127.0.0.1:' ) ? $answer : new WP_Error( 'alone', 'The tests ask nobody outside.' );
	},
	10,
	3
);
