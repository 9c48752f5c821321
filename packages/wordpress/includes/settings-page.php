<?php
// Settings → Payung: one field for administrators. A bad address is told at the field, and what was typed stays in it.

namespace Payung;

defined( 'ABSPATH' ) || exit;

const PAGE = 'payung';

/** The address of the settings page. */
function settings_url( array $query = array() ): string {
	return add_query_arg( $query, menu_page_url( PAGE, false ) );
}

/** Keeps a good address and comes back to the page; of a bad one the page tells what is wrong. */
function receive_settings(): void {
	$typed = typed_address();
	if ( null === $typed || '' !== address_problem( tidy_address( $typed ) ) ) {
		return;
	}
	update_option( ADDRESS_OPTION, tidy_address( $typed ) );
	wp_safe_redirect( settings_url( array( 'tersimpan' => '1' ) ) );
	exit;
}

/** What was typed, letter by letter, when the form was sent by somebody who may; else null. Only an address without a problem is kept. */
function typed_address(): ?string {
	if ( ! isset( $_POST['payung_address'] ) || ! is_string( $_POST['payung_address'] ) ) {
		return null;
	}
	check_admin_referer( 'payung-settings' );
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- address_problem() lets only a bare origin through.
	return current_user_can( 'manage_options' ) ? wp_unslash( $_POST['payung_address'] ) : null;
}

/** The newest public page that holds something of ours, or null. */
function page_with_widget(): ?\WP_Post {
	$found = get_posts(
		array(
			's'           => 'payung',
			'post_type'   => array( 'post', 'page' ),
			'numberposts' => 20,
		)
	);
	foreach ( $found as $post ) {
		if ( preg_match( '/\[payung |<!-- wp:payung\/|data-payung=|<payung-/', $post->post_content ) ) {
			return $post;
		}
	}
	return null;
}

/** The whole page. */
function settings_page(): void {
	$typed   = typed_address();
	$problem = null === $typed ? '' : address_problem( tidy_address( $typed ) );
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- only a sentence is shown.
	$is_saved = isset( $_GET['tersimpan'] ) && null === $typed;
	?>
	<div class="wrap">
		<h1>Payung</h1>
		<?php if ( $is_saved ) : ?>
			<div class="notice notice-success" role="status"><p><?php esc_html_e( 'Alamat sudah disimpan.', 'payung' ); ?></p></div>
		<?php endif; ?>
		<p><?php esc_html_e( 'Plugin ini menaruh kalkulator, peta, penjelasan program dan acara BPJS Ketenagakerjaan di halaman Anda. Bukan plugin resmi BPJS Ketenagakerjaan.', 'payung' ); ?></p>
		<?php address_form( $typed ?? address(), $problem ); ?>
		<?php what_it_does(); ?>
		<?php
		if ( '' !== address() ) {
			how_to_check();
		}
		?>
	</div>
	<?php
}

/** The field, its help and, where there is one, its problem. Not `type=url`: a browser would refuse before we can say what to write. */
function address_form( string $value, string $problem ): void {
	?>
	<form method="post" action="<?php echo esc_url( settings_url() ); ?>" novalidate>
		<?php wp_nonce_field( 'payung-settings' ); ?>
		<table class="form-table" role="presentation"><tr>
			<th scope="row"><label for="payung_address"><?php esc_html_e( 'Alamat Payung', 'payung' ); ?></label></th>
			<td>
				<input class="regular-text code" type="text" inputmode="url" autocomplete="url" spellcheck="false" id="payung_address" name="payung_address"
					value="<?php echo esc_attr( $value ); ?>" placeholder="https://payung.example"
					aria-describedby="<?php echo $problem ? 'payung-problem payung-help' : 'payung-help'; ?>"<?php echo $problem ? ' aria-invalid="true" autofocus' : ''; ?>>
				<?php if ( $problem ) : ?>
					<div class="notice notice-error inline" id="payung-problem" role="alert"><p><?php echo esc_html( $problem ); ?></p></div>
				<?php endif; ?>
				<p class="description" id="payung-help"><?php esc_html_e( 'Situs Payung yang Anda percaya: skripnya berjalan di halaman Anda. Tulis hanya alamat situsnya, dengan https://.', 'payung' ); ?></p>
			</td>
		</tr></table>
		<?php submit_button( __( 'Simpan', 'payung' ) ); ?>
	</form>
	<?php
}

/** What an administrator agrees to. */
function what_it_does(): void {
	$sentences = array(
		__( 'Peramban pengunjung memuat satu skrip dari alamat itu, hanya di halaman yang memuat widget. Server situs ini tidak mengambil apa pun untuk menampilkannya.', 'payung' ),
		__( 'Tautan Payung pada baris tersendiri menjadi widget, untuk semua penulis (penyedia oEmbed tepercaya).', 'payung' ),
		__( 'Kontributor dan penulis boleh memakai kode pendek, blok, dan tag Payung. Tanpa cookie, tanpa pelacak.', 'payung' ),
	);
	echo '<h2>' . esc_html__( 'Apa yang dilakukan plugin ini', 'payung' ) . '</h2><ul class="ul-disc">';
	foreach ( $sentences as $sentence ) {
		echo '<li>' . esc_html( $sentence ) . '</li>';
	}
	echo '</ul><p>' . esc_html__( 'Contoh kode pendek:', 'payung' ) . ' <code>[payung widget="coverage-map" region="35"]</code></p>';
}

/** Links that open the doctor: on a page with a widget, and on the Payung itself. */
function how_to_check(): void {
	$post = page_with_widget();
	echo '<h2>' . esc_html__( 'Periksa', 'payung' ) . '</h2>';
	if ( $post ) {
		$link = add_query_arg( 'periksa', '1', get_permalink( $post ) );
		/* translators: %s: the title of a page. */
		check_link( $link, sprintf( __( 'Periksa halaman “%s”', 'payung' ), get_the_title( $post ) ) );
	} else {
		echo '<p>' . esc_html__( 'Belum ada halaman terbit yang memuat widget. Terbitkan satu, lalu periksa di sini.', 'payung' ) . '</p>';
	}
	check_link( address() . '/embed/coverage-card?periksa=1', __( 'Periksa Payung di alamat itu', 'payung' ) );
	echo '<p>' . esc_html__( 'Halaman lain: tambahkan ?periksa=1 di belakang alamatnya (&periksa=1 bila di alamatnya sudah ada tanda tanya). Sebuah panel menyebut apa yang menghalangi widget dan apa yang perlu ditempel.', 'payung' ) . '</p>';
}

function check_link( string $url, string $words ): void {
	printf( '<p><a class="button" href="%s" target="_blank" rel="noopener">%s</a></p>', esc_url( $url ), esc_html( $words ) );
}

add_action(
	'admin_menu',
	function (): void {
		$hook = add_options_page( 'Payung', 'Payung', 'manage_options', PAGE, __NAMESPACE__ . '\settings_page' );
		if ( $hook ) {
			add_action( "load-$hook", __NAMESPACE__ . '\receive_settings' );
		}
	}
);
