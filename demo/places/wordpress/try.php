<?php
// To try the plugin: installs WordPress, two people and a page with the block. Run once, in the folder of WordPress.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'WP_HOME' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'WP_HOME' ), PHP_URL_PORT );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Harbor', 'ana', 'ana@example.org', false, '', getenv( 'WP_PASSWORD' ) );
wp_update_user( array( 'ID' => 1, 'display_name' => 'Ana Ferreira' ) );
wp_create_user( 'chiara', getenv( 'WP_PASSWORD' ), 'chiara@example.org' );
switch_theme( 'harbor' );
$activated = activate_plugin( 'hearth/hearth.php' );
if ( is_wp_error( $activated ) ) {
	fwrite( STDERR, $activated->get_error_message() );
	exit( 1 );
}
// Hostile on purpose: a heading is text, whatever an author writes.
$block = '<!-- wp:hearth/widget {"widget":"kudos-wall","space":"everyone","heading":"Thanks \u0022\u003e\u003cimg src=x onerror=alert(1)\u003e"} /-->';
echo wp_insert_post( wp_slash( array( 'post_title' => 'Our wall', 'post_content' => $block, 'post_status' => 'publish', 'post_type' => 'page' ) ) );
