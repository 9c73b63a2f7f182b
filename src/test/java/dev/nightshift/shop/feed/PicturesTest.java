package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.ShopFiles.HEADER;
import static dev.nightshift.shop.feed.ShopFiles.PIXEL;
import static dev.nightshift.shop.feed.ShopFiles.SOFA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    @TempDir
    Path outside;

    @Test
    void a_picture_is_found_below_the_folder() {
        assertThat(shop("images/sofa.png")
                        .file("images/sofa.png", PIXEL)
                        .product("SOFA")
                        .pictures())
                .containsExactly("images/sofa.png");
        assertThat(shop("images\\sofa.png").product("SOFA").pictures()).containsExactly("images/sofa.png");
    }

    @Test
    void a_missing_picture_is_a_problem_and_the_product_loads_without_it() {
        ShopFiles shop = shop("images/gone.png");

        assertThat(shop.problem()).startsWith("feed.tsv: row 2, image_link: there is no file \"images/gone.png\"");
        assertThat(shop.product("SOFA").pictures()).isEmpty();
    }

    @Test
    void a_file_that_is_no_picture_is_a_problem() {
        assertThat(shop("images/sofa.png").file("images/sofa.png", "<svg/>").problem())
                .contains("is not a PNG, JPEG, WebP or GIF picture");
        assertThat(shop("images/empty.png").file("images/empty.png", "").problem())
                .contains("is not a PNG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.png", "images/../../secret.png", "..\\secret.png", "images/./../../secret.png"})
    void a_picture_outside_the_folder_is_refused(String path) throws IOException {
        Files.write(outside.resolve("secret.png"), PIXEL);

        assertThat(shop(path).problem()).contains("lies outside the shop's folder");
    }

    @Test
    void an_absolute_path_is_refused() throws IOException {
        Path secret = Files.write(outside.resolve("secret.png"), PIXEL);

        assertThat(shop(secret.toAbsolutePath().toString()).problem()).contains("lies outside the shop's folder");
    }

    @Test
    void a_link_of_the_file_system_that_leads_outside_is_refused() throws IOException {
        ShopFiles shop = shop("images/sofa.png").file("images/other.png", PIXEL);
        Path secret = Files.write(outside.resolve("secret.png"), PIXEL);
        Files.createSymbolicLink(outside.resolve("shop/images/sofa.png"), secret);

        assertThat(shop.problem()).contains("leads outside the shop's folder");
    }

    @Test
    void a_product_without_any_picture_is_named() {
        assertThat(shop("").problem()).startsWith("feed.tsv: row 2, image_link: the product has no picture");
    }

    private ShopFiles shop(String picture) {
        return ShopFiles.in(outside.resolve("shop"))
                .tsv(HEADER + SOFA.replace("https://shop.example/sofa.jpg", picture));
    }
}
