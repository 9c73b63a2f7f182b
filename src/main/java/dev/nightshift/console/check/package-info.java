/**
 * The script checker in the console: a text is pasted, every sentence that may not be said comes back with its rule.
 *
 * <pre>
 *   browser --POST text, language, markets, shop--> CheckPage --ScriptCheck(Rulebook)--> Findings --> page
 * </pre>
 *
 * <p>Called by the web server on virtual threads. Nothing is kept.
 */
@NullMarked
package dev.nightshift.console.check;

import org.jspecify.annotations.NullMarked;
