package dev.nightshift.answers;

import dev.nightshift.shop.Catalogue;

/** What a comment is put through. */
@FunctionalInterface
interface Answering {
    /** What the host makes of a comment in a show that sells this catalogue. */
    Given answer(Expected comment, Catalogue catalogue);
}
