package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.ProductClasses;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.talent.Likeness;
import dev.nightshift.talent.Scope;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example shop sells sofas, tables, lamps, chairs, rugs and pots. */
class ScopedShopTest {
    private static final Catalogue WOHNHOF = wohnhof();

    @Test
    void a_host_sells_what_is_of_a_class_that_the_consent_names() {
        ScopedShop lamps = scope("leuchten", "kuche");
        assertThat(lamps.of(WOHNHOF).products())
                .extracting(Product::id)
                .containsExactlyInAnyOrder("WH-LAMP-ARC", "WH-POT");
        assertThat(lamps.unsold(WOHNHOF))
                .extracting(Product::id)
                .contains("WH-SOFA-3", "WH-RUG")
                .hasSize(4);
    }

    @Test
    void what_is_compared_with_something_unsold_is_not_compared() {
        Catalogue lamps = scope("leuchten").of(WOHNHOF);
        assertThat(lamps.comparisons()).allMatch(comparison -> comparison.products().stream()
                .allMatch(id -> lamps.product(id).isPresent()));
    }

    @Test
    void any_class_leaves_the_shop_as_it_is() {
        assertThat(scope(Scope.ANY).of(WOHNHOF)).isSameAs(WOHNHOF);
        assertThat(scope(Scope.ANY).unsold(WOHNHOF)).isEmpty();
    }

    @Test
    void a_class_that_the_shop_does_not_have_sells_nothing() {
        assertThat(scope("cosmetics").of(WOHNHOF).products()).isEmpty();
    }

    @Test
    void classes_are_plain_words_of_each_step_of_the_feed() {
        Product pot = WOHNHOF.product("WH-POT").orElseThrow();
        assertThat(ProductClasses.of(pot)).containsExactly("gusseisen", "kuche", "topfe");
        assertThat(ProductClasses.word("Home & Garden")).contains("home-garden");
        assertThat(ProductClasses.word("3-Sitzer")).isEmpty();
        assertThat(ProductClasses.word("沙发")).isEmpty();
    }

    private static ScopedShop scope(String... classes) {
        return new ScopedShop(
                new Scope(Likeness.FACE, Set.of("preview"), Set.of("EU"), Set.of(Language.EN), Set.of(classes)));
    }

    private static Catalogue wohnhof() {
        return switch (new ShopFolder(Limits.DEFAULT).read(Path.of("src", "main", "resources", "shops", "wohnhof"))) {
            case Import.Loaded loaded -> loaded.catalogue();
            case Import.Rejected rejected -> throw new AssertionError("the example shop can't be read");
        };
    }
}
