/**
 * How well comments are answered: a set of comments with what a right answer holds, put through the production parts.
 *
 * <pre>
 *   set.jsonl --QuestionSet--> Expected ──Answering (reader, writer, rulebook)──> Given
 *                                 └──────────── Judge(ShopFigures, Wording) ────────┴──> Judged --Score--> metrics, misses
 * </pre>
 *
 * <p>Called by {@code bench answers}; one thread.
 */
@NullMarked
package dev.nightshift.answers;

import org.jspecify.annotations.NullMarked;
