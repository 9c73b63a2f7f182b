/**
 * What viewers of any trade ask about, and how they word it: some 300 themes with some 4,000 wordings in three languages.
 *
 * <pre>
 *   theme/*.yaml --MakeThemes (by hand)--> theme/*.vec, intents.txt --Themes-->
 *     a question's vector        how likely it asks after each theme
 *     a merchant's text's vector how much it tells of each theme
 * </pre>
 *
 * <p>A question and the text that answers it are often alike in nothing but their theme: "what if my kid hates it" and
 * "you have 14 days". Called by the comment reader and by the knowledge, from any thread; immutable.
 */
@NullMarked
package dev.nightshift.host.theme;

import org.jspecify.annotations.NullMarked;
