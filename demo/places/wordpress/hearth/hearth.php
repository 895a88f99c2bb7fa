<?php
/**
 * Plugin Name: Hearth
 * Description: Widgets that foster belonging, as a block; their host behind the sign-in of WordPress.
 * Version: 1.0.0
 * Requires at least: 6.1
 * Requires PHP: 8.1
 * License: MIT
 *
 * In wp-config.php: define( 'HEARTH_HOST', 'http://127.0.0.1:8787' ); and define( 'HEARTH_IDENTITY_SECRET', '…' );
 * In this folder: dist/ of the package, hearth-identity.php and hearth-proxy.php.
 *
 * @package hearth
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/hearth-proxy.php';

/** The widgets that a block may show. */
const HEARTH_WIDGETS = array( 'kudos-wall', 'pulse-poll', 'get-to-know', 'mosaic', 'gauge' );

add_action(
	'init',
	static function (): void {
		register_block_type( __DIR__, array( 'render_callback' => 'hearth_render_block' ) );
	}
);

/**
 * The block in a page: two elements. What an author wrote is escaped as what it is, an attribute.
 *
 * @param array<string, mixed> $attributes What the block was told.
 */
function hearth_render_block( array $attributes ): string {
	$widget = (string) ( $attributes['widget'] ?? '' );
	if ( ! in_array( $widget, HEARTH_WIDGETS, true ) ) {
		return '';
	}
	wp_enqueue_script( 'hearth', plugins_url( 'dist/hearth.js', __FILE__ ), array(), '1.0.0', true );
	$heading = (string) ( $attributes['heading'] ?? '' );

	return sprintf(
		'<hearth-host endpoint="%s" space="%s" %s><hearth-%s%s></hearth-%s></hearth-host>',
		esc_attr( hearth_endpoint() ),
		esc_attr( (string) ( $attributes['space'] ?? 'everyone' ) ),
		get_block_wrapper_attributes(),
		$widget,
		'' === $heading ? '' : ' heading="' . esc_attr( $heading ) . '"',
		$widget
	);
}

/** The path of the host on this site. */
function hearth_endpoint(): string {
	return (string) wp_parse_url( home_url( '/hearth' ), PHP_URL_PATH );
}

// The bundle is a module.
add_filter(
	'script_loader_tag',
	static function ( string $tag, string $handle ): string {
		return 'hearth' === $handle ? str_replace( '<script ', '<script type="module" ', preg_replace( '/ type=([\'"]).*?\1/', '', $tag ) ) : $tag;
	},
	10,
	2
);

/*
 * The host below /hearth, with whoever WordPress knows by its cookie. A nonce is not asked for: it is what WordPress has against pages of other
 * origins that post in somebody's name, and the host refuses those by Sec-Fetch-Site, Origin and Hearth-Version of each request.
 */
add_action(
	'parse_request',
	static function (): void {
		// WordPress adds slashes to what it finds there.
		$uri  = wp_unslash( $_SERVER['REQUEST_URI'] ?? '' ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput
		$base = hearth_endpoint();
		if ( ! is_string( $uri ) || ( strtok( $uri, '?' ) !== $base && ! str_starts_with( $uri, $base . '/' ) ) ) {
			return;
		}
		// WordPress has put backslashes before the quotes of every header. Nothing of it runs after this.
		$_SERVER = wp_unslash( $_SERVER );
		// The host has its routes below /hearth, wherever this site is.
		$path = '/hearth' . substr( $uri, strlen( $base ) );
		header_remove();
		( new HearthProxy( HEARTH_HOST, HEARTH_IDENTITY_SECRET ) )->answer( $path, hearth_identity_of( wp_get_current_user() ) );
		exit;
	}
);

/**
 * Who is signed in, as the host is told; null for nobody.
 *
 * @return array{id: string, name: string, roles: list<string>, spaces: list<string>}|null
 */
function hearth_identity_of( WP_User $user ): ?array {
	if ( ! $user->exists() ) {
		return null;
	}

	return array(
		'id'     => $user->user_login,
		'name'   => $user->display_name,
		'roles'  => user_can( $user, 'moderate_comments' ) ? array( 'moderator' ) : array(),
		/** Which spaces somebody may read and write to: for your own groups. */
		'spaces' => array_values( (array) apply_filters( 'hearth_spaces', array( 'everyone' ), $user ) ),
	);
}
