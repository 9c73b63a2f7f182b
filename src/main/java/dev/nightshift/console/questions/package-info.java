/**
 * Questions that no fact answers, and what operators answered.
 *
 * <pre>
 *   OpenQuestions (most asked first) --> QuestionsPage --answer--> SayCheck --> FaqBook (a version) + close
 *   FaqHistory (every version) -------->      "        --edit, retire--> FaqBook (the next version)
 * </pre>
 *
 * <p>Called by the web server on virtual threads; blocks on the database.
 */
@NullMarked
package dev.nightshift.console.questions;

import org.jspecify.annotations.NullMarked;
