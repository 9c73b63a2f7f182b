/**
 * Sentences become vectors, on this machine and without a network, so that meanings can be compared.
 *
 * <pre>
 *   text, Language --Embedder--> float[], length 1
 *     EN, DE  all-MiniLM-L6-v2, 384 numbers (weak in German: never rely on it alone there)
 *     ZH      bge-small-zh-v1.5, 512 numbers
 * </pre>
 *
 * <p>Called by the comment reader and by the knowledge's retrieval, from any thread. One vector costs a processor core
 * 5 to 30 ms, so both keep what they compare with, and a bounded cache stands in front of the models.
 */
@NullMarked
package dev.nightshift.host.embedding;

import org.jspecify.annotations.NullMarked;
