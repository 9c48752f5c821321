<?php
// Makes the fresh WordPress of the tests: tables, one user a role (the password is the name), our plugin, the address of our site.
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Situs uji', 'administrator', 'administrator@situs.example', true, '', 'administrator' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@situs.example",
			'role'       => $role,
		)
	);
}
$problem = activate_plugin( 'payung/payung.php' );
if ( is_wp_error( $problem ) ) {
	fwrite( STDERR, $problem->get_error_message() );
	exit( 1 );
}
update_option( 'payung_address', $argv[2] );
