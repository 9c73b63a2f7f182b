package dev.nightshift.shop.feed;

import dev.nightshift.shop.Catalogue;
import java.nio.file.Path;

/**
 * The catalogue that is on sale now. A reload replaces it as a whole, and only when it succeeds; whoever took a snapshot
 * before keeps that. Safe for any number of threads: readers never wait, reloads go one after another.
 */
public final class CatalogueStore {
    private final ShopFolder importer;
    private volatile Catalogue current;

    public CatalogueStore(ShopFolder importer, Catalogue first) {
        this.importer = importer;
        this.current = first;
    }

    /** The immutable catalogue of this moment. */
    public Catalogue current() {
        return current;
    }

    /** Reads the folder anew; after a rejection the old catalogue stays on sale. */
    public synchronized Import reload(Path folder) {
        Import result = importer.read(folder);
        if (result instanceof Import.Loaded loaded) {
            current = loaded.catalogue();
        }
        return result;
    }
}
