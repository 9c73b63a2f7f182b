package dev.nightshift.script;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** The shop that comes with the program, and a moment at which its offers hold. */
final class ExampleShop {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Catalogue CATALOGUE = load();

    private ExampleShop() {}

    private static Catalogue load() {
        URL folder = Objects.requireNonNull(ExampleShop.class.getResource("/shops/wohnhof"));
        try {
            return switch (new ShopFolder(Limits.DEFAULT).read(Path.of(folder.toURI()))) {
                case Import.Loaded loaded -> loaded.catalogue();
                case Import.Rejected rejected -> throw new IllegalStateException(rejected.toString());
            };
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
