/**
 * The rules as data, and the judge of words.
 *
 * <pre>
 *   claims.yaml, an operator's file --RuleFile (Phrase)--> Book: Rule ..., Vocabulary
 *   Reading, Facts, markets --WordJudge(rules)--> Offence(rule, words)?
 * </pre>
 *
 * <p>Immutable, any thread. A file is read when the program or the operator's file is opened.
 */
@NullMarked
package dev.nightshift.compliance.rule;

import org.jspecify.annotations.NullMarked;
