package dev.nightshift.shop.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shop that the demo sells must be one that a merchant could copy: nothing in it is wrong. */
class ExampleShopTest {
    private static final Path SHOP = Path.of("src/main/resources/shops/wohnhof");

    @Test
    void the_example_shop_loads_without_any_problem() {
        assertThat(new ShopFolder(Limits.DEFAULT).read(SHOP).problems().listed())
                .isEmpty();
    }

    @Test
    void it_sells_six_products_with_pictures_and_names_in_every_language() {
        assertThat(catalogue().products()).hasSize(6).allSatisfy(product -> {
            assertThat(product.pictures()).isNotEmpty();
            assertThat(product.names().byLanguage()).containsOnlyKeys(Language.values());
            assertThat(product.description().orElseThrow().byLanguage()).containsOnlyKeys(Language.values());
            assertThat(product.sellingPoints()).isNotEmpty();
            assertThat(product.faq()).isNotEmpty();
            assertThat(product.forbiddenClaims()).isNotEmpty();
        });
    }

    @Test
    void a_reduced_product_has_a_former_price_that_its_history_proves() {
        assertThat(catalogue().products())
                .filteredOn(product -> product.salePrice().isPresent())
                .isNotEmpty()
                .allSatisfy(
                        product -> assertThat(product.lowestBeforeReduction()).isPresent());
    }

    @Test
    void a_live_offer_is_open_to_be_made() {
        assertThat(catalogue().products())
                .anyMatch(product -> product.liveOffer().isPresent());
    }

    private static Catalogue catalogue() {
        return ((Import.Loaded) new ShopFolder(Limits.DEFAULT).read(SHOP)).catalogue();
    }
}
