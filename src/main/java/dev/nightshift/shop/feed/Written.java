package dev.nightshift.shop.feed;

import dev.nightshift.shop.SourceRef;

/** A text in a merchant's file that knows where it stands. */
sealed interface Written permits Cell, FactNode {
    String text();

    SourceRef source();

    Problem problem(String reason, String whatToDo);
}
