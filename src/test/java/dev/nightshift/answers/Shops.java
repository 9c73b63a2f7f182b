package dev.nightshift.answers;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.nio.file.Path;

/** The shops that the program's own set asks about. */
final class Shops {
    static final Path CREMA_FOLDER = Path.of("src", "test", "resources", "shops", "crema");
    static final Catalogue WOHNHOF = read(Path.of("src", "main", "resources", "shops", "wohnhof"));
    static final Catalogue CREMA = read(CREMA_FOLDER);

    private Shops() {}

    private static Catalogue read(Path folder) {
        return switch (new ShopFolder(Limits.DEFAULT).read(folder)) {
            case Import.Loaded loaded -> loaded.catalogue();
            case Import.Rejected rejected -> throw new IllegalStateException("rejected: " + rejected.problems());
        };
    }
}
