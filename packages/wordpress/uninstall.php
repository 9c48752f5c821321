<?php
// The only thing the plugin keeps is the address; posts stay as they are.
defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'payung_address' );
if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $payung_site ) {
		delete_blog_option( $payung_site, 'payung_address' );
	}
}
