/**
 * Sets of lines, lawful and unlawful, and the bench that puts them through the rulebook.
 *
 * <pre>
 *   FILE.jsonl --LineSet--> SetLine ... --RulebookBench--> unlawful_passed, lawful_refused_pct, judge_ms
 * </pre>
 *
 * <p>Called by tests and by {@code nightshift bench rulebook}, on one thread.
 */
@NullMarked
package dev.nightshift.compliance.lines;

import org.jspecify.annotations.NullMarked;
