/**
 * Text made comparable: one spelling for what people write in many ways.
 *
 * <pre>
 *   as written --Folding--> folded: NFKC, lower case, umlauts as two letters, simplified characters, single spaces
 *              --Disguises--> further readings: leet undone, stretched and spaced-out letters joined, by sound
 * </pre>
 *
 * <p>Pure, bounded in time by {@link dev.nightshift.host.nlu.text.Folding#LONGEST}; any thread.
 */
@NullMarked
package dev.nightshift.host.nlu.text;

import org.jspecify.annotations.NullMarked;
