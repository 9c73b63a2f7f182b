package dev.nightshift.console.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.reply.AskerName;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShownNamesTest {
    private static final Catalogue SHOP = ((Import.Loaded)
                    new ShopFolder(Limits.DEFAULT).read(Path.of("src/main/resources/shops/wohnhof")))
            .catalogue();

    @Test
    void an_ordinary_name_is_shown_as_it_is() {
        assertThat(names(Language.EN).of("page:1", "Jörg")).isEqualTo("Jörg");
        assertThat(names(Language.EN).of("page:1", "小雨")).isEqualTo("小雨");
        assertThat(names(Language.EN).of("page:1", "xX_Night_99")).isEqualTo("xX_Night_99");
        assertThat(names(Language.EN).of("page:1", "")).isEmpty();
    }

    @Test
    void a_name_that_offends_advertises_or_pretends_is_a_number_that_stays() {
        assertThat(names(Language.EN).of("page:7", "F.u_c.k you")).matches("viewer \\d{4}");
        assertThat(names(Language.DE).of("page:7", "Arschloch99")).matches("Gast \\d{4}");
        assertThat(names(Language.ZH).of("page:7", "cheap-pills.shop")).matches("观众\\d{4}");
        assertThat(names(Language.EN).of("page:7", "Wohnhof Support")).matches("viewer \\d{4}");
        assertThat(names(Language.EN).of("page:7", "fuck"))
                .isEqualTo(names(Language.EN).of("page:7", "fuckyou"));
    }

    private static ShownNames names(Language language) {
        return new ShownNames(AskerName.standard(), language, () -> SHOP);
    }
}
