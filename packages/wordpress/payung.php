<?php
/**
 * Plugin Name:       Payung
 * Description:       Kalkulator, peta perlindungan, penjelasan program dan acara BPJS Ketenagakerjaan di halaman Anda. Bukan plugin resmi BPJS Ketenagakerjaan.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Payung
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       payung
 *
 * Nothing of Payung runs on this server: the plugin writes placeholders, and the browsers of the visitors load the widgets.
 */

namespace Payung;

defined( 'ABSPATH' ) || exit;

$payung_parts = array( 'words', 'address', 'choices', 'accent', 'widgets', 'script', 'markup', 'shortcode', 'block', 'oembed', 'kses', 'settings-page' );
foreach ( $payung_parts as $payung_part ) {
	require __DIR__ . "/includes/$payung_part.php";
}
