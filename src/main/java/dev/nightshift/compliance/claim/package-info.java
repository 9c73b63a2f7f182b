/**
 * The judges of figures: what a sentence says of prices, reductions, stock and deadlines against the facts.
 *
 * <pre>
 *   Reading --Told (Numerals)--> digits --ReductionJudge | StockJudge | DeadlineJudge | PriceJudge (Facts)--> words?
 * </pre>
 *
 * <p>Pure functions, any thread. Called by {@code compliance.Scales}.
 */
@NullMarked
package dev.nightshift.compliance.claim;

import org.jspecify.annotations.NullMarked;
