package dev.nightshift.host.reply;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** AskedShops to ask. */
final class AskedShops {
    private AskedShops() {}

    /** The shop that comes with the program. */
    static Catalogue wohnhof() {
        try {
            return in(Path.of(Objects.requireNonNull(AskedShops.class.getResource("/shops/wohnhof"))
                    .toURI()));
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    static Catalogue in(Path folder) {
        return switch (new ShopFolder(Limits.DEFAULT).read(folder)) {
            case Import.Loaded loaded -> loaded.catalogue();
            case Import.Rejected rejected -> throw new IllegalStateException(rejected.toString());
        };
    }
}
