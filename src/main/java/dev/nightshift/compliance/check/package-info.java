/**
 * The script checker: everything that a script or a shop would have the host say, judged before a show.
 *
 * <pre>
 *   text of a script --ScriptSentences--+
 *   Catalogue --ShopSentences-----------+--> Sentence ... --ScriptCheck(Rulebook)--> Findings: Finding(sentence, refusal) ...
 * </pre>
 *
 * <p>Pure, any thread. Called by the command line and the console.
 */
@NullMarked
package dev.nightshift.compliance.check;

import org.jspecify.annotations.NullMarked;
