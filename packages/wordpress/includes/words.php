<?php
// The words of the plugin: Indonesian in the source, English in languages/en.php; a language pack of WordPress wins over both.

namespace Payung;

defined( 'ABSPATH' ) || exit;

/** `en` for every English locale, else `id`: the two languages of the widgets. */
function language_of( string $locale ): string {
	return preg_match( '/^en(_|-|$)/i', $locale ) ? 'en' : 'id';
}

/** A text in that language; the Indonesian text itself where there is no English. */
function in_language( string $text, string $language ): string {
	static $english = null;
	if ( 'en' !== $language ) {
		return $text;
	}
	$english = $english ?? require dirname( __DIR__ ) . '/languages/en.php';
	return $english[ $text ] ?? $text;
}

/** What `__( …, 'payung' )` answers for this reader. */
function translated( string $translation, string $text ): string {
	return $translation !== $text ? $translation : in_language( $text, language_of( determine_locale() ) );
}

/** What `$say` says in that language, whoever reads: a widget in English has its fallback in English on an Indonesian site, too. */
function speaking( string $language, callable $say ): string {
	$locale = function () use ( $language ): string {
		return 'en' === $language ? 'en_US' : 'id_ID';
	};
	add_filter( 'pre_determine_locale', $locale );
	try {
		return $say();
	} finally {
		remove_filter( 'pre_determine_locale', $locale );
	}
}

add_filter( 'gettext_payung', __NAMESPACE__ . '\translated', 10, 2 );
// The title and the description in block.json are asked for with a context.
add_filter( 'gettext_with_context_payung', __NAMESPACE__ . '\translated', 10, 2 );
