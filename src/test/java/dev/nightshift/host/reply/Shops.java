package dev.nightshift.host.reply;

import dev.nightshift.host.nlu.Topic;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The shop that comes with the program, as courtesies see it. */
final class Shops {
    static final Catalogue EXAMPLE = load();

    private Shops() {}

    static Topic topic(Language language) {
        return new Topic(EXAMPLE, Optional.empty(), List.of(), language);
    }

    private static Catalogue load() {
        URL folder = Objects.requireNonNull(Shops.class.getResource("/shops/wohnhof"));
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
