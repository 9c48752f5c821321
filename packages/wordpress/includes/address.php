<?php
// The address of the Payung that this site uses: one option, an origin without a slash at its end.

namespace Payung;

defined( 'ABSPATH' ) || exit;

const ADDRESS_OPTION = 'payung_address';

/** The address, such as `https://payung.example`; empty until somebody has set it. */
function address(): string {
	return (string) get_option( ADDRESS_OPTION, '' );
}

/** What somebody typed as it is kept: no space around it, no slash at the end, scheme and host in lower case. */
function tidy_address( string $typed ): string {
	$address = rtrim( trim( $typed ), '/' );
	return preg_match( '#^[a-z]+://[^/?\#@]+$#i', $address ) ? strtolower( $address ) : $address;
}

/** What is wrong with an address, in one sentence; empty when nothing is. */
function address_problem( string $address ): string {
	if ( '' === $address ) {
		return __( 'Tulis alamat Payung, misalnya https://payung.example.', 'payung' );
	}
	/** Whether an address may be http: only for trials on one machine, never for a site that people visit. */
	$may_be_http = apply_filters( 'payung_may_be_http', false, $address );
	if ( ! preg_match( $may_be_http ? '#^https?://#' : '#^https://#', $address ) ) {
		return __( 'Alamat harus dimulai dengan https://, misalnya https://payung.example.', 'payung' );
	}
	$name = '[a-z0-9]([a-z0-9-]*[a-z0-9])?';
	if ( ! preg_match( "#^https?://$name(\.$name)*(:\d{1,5})?$#", $address ) ) {
		return __( 'Tulis alamat situsnya saja, tanpa garis miring, halaman, atau tanda lain sesudahnya, misalnya https://payung.example.', 'payung' );
	}
	return '';
}
