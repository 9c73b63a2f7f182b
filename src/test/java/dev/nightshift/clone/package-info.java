/** The bench of clones: somebody's film, learnt in part, against the rest of it. */
@NullMarked
package dev.nightshift.clone;

import org.jspecify.annotations.NullMarked;
