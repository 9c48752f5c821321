<?php
// A chosen colour as the custom properties of a widget, kept readable on a light site and on a dark one. `packages/embed/src/look` does the same.

namespace Payung;

defined( 'ABSPATH' ) || exit;

/** The setting that every widget has besides its own: it is no attribute of the tag. */
const ACCENT = 'accent';

/** The grounds that widgets stand on: the colours that must not swallow the chosen one. */
const GROUNDS = array(
	'light' => array( 'ffffff', 'f1f6f5' ),
	'dark'  => array( '12191b', '1b2628' ),
);

/** WCAG 2.2, 1.4.3, for text of usual size. */
const ENOUGH_CONTRAST = 4.5;

/** The colour that somebody wrote, with or without its sign, as six hexadecimal digits. */
function tidy_accent( string $written ): string {
	return strtolower( ltrim( $written, '#' ) );
}

/** `--payung-color-accent:…;--payung-color-on-accent:…` of a colour, for the style of a tag; a site that knows its ground takes its part. */
function accent_style( string $accent ): string {
	$light = legible_accent( $accent, 'light' );
	$dark  = legible_accent( $accent, 'dark' );
	return sprintf( '--payung-color-accent:%s;--payung-color-on-accent:%s', by_ground( "#$light", "#$dark" ), by_ground( text_on( $light ), text_on( $dark ) ) );
}

/** Both values, or the one that they are. */
function by_ground( string $light, string $dark ): string {
	return $light === $dark ? $light : "light-dark($light,$dark)";
}

/** The same colour, mixed with black or white in twentieths until it stands out. */
function legible_accent( string $accent, string $ground ): string {
	$end = 'light' === $ground ? 0 : 255;
	for ( $step = 0; ; $step++ ) {
		$mixed = '';
		foreach ( colour_parts( $accent ) as $part ) {
			$mixed .= sprintf( '%02x', (int) floor( $part + ( $end - $part ) * $step / 20 + 0.5 ) );
		}
		if ( 20 === $step || stands_out( $mixed, GROUNDS[ $ground ] ) ) {
			return $mixed;
		}
	}
}

/** Whether text in a colour can be read on each of these. */
function stands_out( string $colour, array $grounds ): bool {
	foreach ( $grounds as $ground ) {
		$both = array( luminance( $colour ), luminance( $ground ) );
		if ( ( max( $both ) + 0.05 ) / ( min( $both ) + 0.05 ) < ENOUGH_CONTRAST ) {
			return false;
		}
	}
	return true;
}

/** Black or white, whichever is read better on a colour. */
function text_on( string $colour ): string {
	return luminance( $colour ) > 0.179 ? '#000' : '#fff';
}

/** Red, green and blue, 0 to 255. */
function colour_parts( string $colour ): array {
	return array_map( 'hexdec', str_split( $colour, 2 ) );
}

/** Relative luminance by WCAG. */
function luminance( string $colour ): float {
	$light = array_map(
		function ( $part ) {
			$share = $part / 255;
			return $share <= 0.04045 ? $share / 12.92 : ( ( $share + 0.055 ) / 1.055 ) ** 2.4;
		},
		colour_parts( $colour )
	);
	return 0.2126 * $light[0] + 0.7152 * $light[1] + 0.0722 * $light[2];
}
