/**
 * Which products a comment names.
 *
 * <pre>
 *   Catalogue --ProductNames--> names, aliases, words of titles and kinds, each with the products it may mean
 *   folded comment --ProductFinder--> Mention(products) ...     exact, inflected, compound, mistyped, by sound
 * </pre>
 *
 * <p>Pure; any thread. The names of a catalogue are prepared once and kept while it is the catalogue.
 */
@NullMarked
package dev.nightshift.host.nlu.product;

import org.jspecify.annotations.NullMarked;
