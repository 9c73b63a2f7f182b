package dev.nightshift.shop.feed;

import dev.nightshift.shop.Catalogue;

/** What came of reading a shop's folder. */
public sealed interface Import {
    /** What the merchant should look at; after a rejection, what it was rejected for stands first. */
    Problems problems();

    /** Everything that could be read is in the catalogue, at least one product; whatever could not is a problem. */
    record Loaded(Catalogue catalogue, Problems problems) implements Import {}

    /** A file is bad as a whole; there is no new catalogue, and the one on sale stays. */
    record Rejected(Problems problems) implements Import {}
}
