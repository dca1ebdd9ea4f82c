<?php
/**
 * Plugin Name:       Page Help Kit
 * Description:       A card and a list of help services, with numbers to call, as blocks and as shortcodes. Stores nothing, sets no cookie, asks no other server.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/old-licenses/gpl-2.0.html
 * Update URI:        false
 *
 * This file and blocks.js may be used under the GPL, version 2 or later, or the EUPL 1.2. The kit in the folder of the version is under the
 * EUPL 1.2, whose appendix names the GPL, versions 2 and 3, as compatible. The folder LICENSES holds the texts, and those for words and data.
 */

namespace PageHelpKit;

defined( 'ABSPATH' ) || exit;

/** No name here says what the campaign is: they stand in addresses and in the page. */
const SLUG = 'page-help-kit';

const TAGS = array(
	'card'      => 'blind-betting-card',
	'directory' => 'help-directory',
);

add_action( 'init', __NAMESPACE__ . '\register' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );
foreach ( array( 'the_content', 'render_block', 'widget_custom_html_content', 'widget_text' ) as $place ) {
	add_filter( $place, __NAMESPACE__ . '\look_for_elements', 20 );
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );

/** Two blocks and two shortcodes. */
function register() {
	$needed = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-url' );
	wp_register_script( SLUG . '-blocks', plugins_url( 'blocks.js', __FILE__ ), $needed, '{{version}}', true );
	foreach ( array_keys( TAGS ) as $name ) {
		register_block_type(
			SLUG . "/$name",
			array(
				'api_version'     => 2,
				'attributes'      => array_fill_keys( array( 'country', 'language', 'story' ), array( 'type' => 'string' ) ),
				'editor_script'   => SLUG . '-blocks',
				'render_callback' => fn( $given ) => render( $name, $given, get_block_wrapper_attributes() ),
			)
		);
		add_shortcode( "help_$name", fn( $given ) => render( $name, (array) $given, 'class="wp-block-' . SLUG . "-$name\"" ) );
	}
}

/**
 * One element in a box of its own, with its fallback between the tags.
 *
 * @param string   $name  Card or directory.
 * @param string[] $given Country, language and story as somebody wrote them, each perhaps missing or wrong.
 * @param string   $box   Attributes of the box, escaped.
 */
function render( $name, $given, $box ) {
	$written = array();
	foreach ( array( 'country', 'language', 'story' ) as $key ) {
		// Editors make “BE” of "BE".
		$written[ $key ] = preg_replace( '/[^\w-]/', '', $given[ $key ] ?? '' );
	}
	$taken = taken( $written );
	$attributes = array(
		'country' => $taken['country'],
		'lang'    => $taken['language'],
	);
	if ( 'card' === $name ) {
		$attributes += array(
			'story' => $taken['story'],
			'exit'  => 'true',
		);
	}
	$list = '';
	foreach ( array_filter( $attributes ) as $key => $value ) {
		$list .= " $key=\"" . esc_attr( $value ) . '"';
	}
	load_kit();
	// The fallback is our own HTML, written by the build.
	return remarks( $name, $written, $taken ) . sprintf( '<div %1$s><%2$s%3$s>%4$s</%2$s></div>', $box, TAGS[ $name ], $list, fallback( $name, $taken ) );
}

/** What the elements get: what is not known gives way to the page's own language, its region, and the first story. */
function taken( $written ) {
	return array(
		'country'  => known_country( $written['country'] ) ?: known_country( region() ),
		'language' => known_language( $written['language'] ) ?: known_language( get_locale() ),
		'story'    => in_array( $written['story'], kit()['stories'], true ) ? $written['story'] : kit()['stories'][0],
	);
}

/** The region of the site's locale: BE of nl_BE. */
function region() {
	return preg_match( '/_([A-Z]{2})(_|$)/', get_locale(), $found ) ? $found[1] : '';
}

/** A country of ours, also by the code that the institutions of the EU use for it; else nothing. */
function known_country( $code ) {
	$code = strtoupper( $code );
	$code = kit()['otherCountries'][ $code ] ?? $code;
	return in_array( $code, kit()['countries'], true ) ? $code : '';
}

/** The language of ours for a tag or a locale such as de-AT or de_DE_formal: the longest beginning counts. Else nothing. */
function known_language( $tag ) {
	for ( $parts = explode( '-', str_replace( '_', '-', $tag ) ); $parts; array_pop( $parts ) ) {
		$language = kit()['languages'][ implode( '-', $parts ) ] ?? null;
		if ( null !== $language ) {
			return $language;
		}
	}
	return '';
}

/** What a reader sees without script, with every number. */
function fallback( $name, $taken ) {
	// A Dutch page about Belgium is in the Dutch of Belgium, and English is what a reader gets whose language is not there.
	$regional = "{$taken['language']}-{$taken['country']}";
	$texts    = texts( in_array( $regional, kit()['languages'], true ) ? $regional : ( $taken['language'] ?: 'en' ) );
	$content  = $texts['countries'][ $taken['country'] ][ $name ];
	if ( 'card' === $name ) {
		$content = $texts['stories'][ $taken['story'] ] . ' ' . ( $content[ $taken['story'] ] ?? $content[''] );
	}
	return sprintf( $texts['marked'], $content );
}

/** What is wrong is told to who can mend it, and to nobody else. */
function remarks( $name, $written, $taken ) {
	if ( ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	$known   = array(
		'country'  => kit()['countries'],
		'language' => array_values( array_unique( array_filter( kit()['languages'] ) ) ),
		'story'    => kit()['stories'],
	);
	$remarks = '';
	if ( ! $taken['country'] && ! $written['country'] ) {
		$remarks = '<p>▲ ' . esc_html( texts( known_language( get_user_locale() ) ?: 'en' )['editor']['choose'] ) . '</p>';
	}
	foreach ( $written as $key => $value ) {
		if ( $value && $value !== $taken[ $key ] ) {
			$used     = $taken[ $key ] ? "\"{$taken[ $key ]}\" is taken" : 'none is taken';
			$remarks .= '<p>▲ ' . esc_html( "help_$name: there is no $key \"$value\", $used. Known: " . implode( ', ', $known[ $key ] ) ) . '. (Only editors see this.)</p>';
		}
	}
	return $remarks;
}

/** Only pages that show an element have the tag. The version is in the folder of the file, so it needs no query. */
function load_kit() {
	wp_enqueue_script( SLUG, plugins_url( kit()['entry'], __FILE__ ), array(), null, true );
}

/** The tag as browsers need it: a module, whose bytes are checked. */
function as_module( $tag, $handle, $source ) {
	if ( SLUG !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'        => 'module',
			'src'         => $source,
			'crossorigin' => 'anonymous',
			'integrity'   => kit()['integrity'],
			'id'          => SLUG . '-js',
		)
	);
}

/** Elements that somebody pasted need the tag, too; not where they brought one along, nor in an excerpt, which holds text alone. */
function look_for_elements( $content ) {
	$has_tag = preg_match( '/<script\b[^>]*\bintegrity=/', $content );
	if ( ! $has_tag && ! doing_filter( 'get_the_excerpt' ) && preg_match( '/<(blind-betting-card|help-directory|quick-exit)\b/', $content ) ) {
		load_kit();
	}
	return $content;
}

/** Authors may paste what the command prints: the elements, with their attributes, and numbers that nobody translates. */
function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	foreach ( kit()['tags'] as $tag => $attributes ) {
		$usual           = $allowed[ $tag ] ?? $allowed['span'];
		$allowed[ $tag ] = array_fill_keys( $attributes, true ) + $usual;
	}
	return $allowed;
}

/** Names of the blocks and of all choices, in the language of the person who writes. */
function tell_editor() {
	$language = known_language( get_user_locale() ) ?: 'en';
	$words    = texts( $language )['editor'] + array(
		// WordPress's own word.
		'usual'       => __( 'Default' ),
		'siteCountry' => known_country( region() ),
	);
	wp_add_inline_script( SLUG . '-blocks', 'window.pageHelpKit = ' . wp_json_encode( $words ) . ';', 'before' );
}

/** Version, file and its integrity, and what there is to choose from. */
function kit() {
	static $kit;
	$kit = $kit ?? read( 'kit' );
	return $kit;
}

/** Texts and numbers in a language of ours. */
function texts( $language ) {
	static $texts = array();
	$texts[ $language ] = $texts[ $language ] ?? read( $language );
	return $texts[ $language ];
}

/** A file of the folder data, which the build writes. */
function read( $name ) {
	return wp_json_file_decode( __DIR__ . "/data/$name.json", array( 'associative' => true ) );
}
