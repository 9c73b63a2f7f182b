package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.ShopFiles.HEADER;
import static dev.nightshift.shop.feed.ShopFiles.PIXEL;
import static dev.nightshift.shop.feed.ShopFiles.SOFA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Exhibit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitTest {
    @TempDir
    private Path folder;

    @Test
    void a_product_with_a_cut_out_and_a_width_can_stand_in_a_room() {
        ShopFiles shop = shop("{cutout: images/sofa.png, width_cm: 218}").file("images/sofa.png", PIXEL);
        assertThat(shop.product("SOFA").exhibit()).contains(new Exhibit("images/sofa.png", 218));
    }

    @Test
    void how_it_stands_is_nothing_that_a_host_tells() {
        ShopFiles shop = shop("{cutout: images/sofa.png, width_cm: 218}").file("images/sofa.png", PIXEL);
        assertThat(shop.product("SOFA").facts()).isEmpty();
    }

    @Test
    void without_its_file_or_without_a_width_it_is_a_problem_and_the_product_loads() {
        assertThat(shop("{cutout: images/gone.png, width_cm: 218}").problem())
                .contains("products.SOFA.exhibit.cutout", "there is no file");
        assertThat(shop("{cutout: images/sofa.png}")
                        .file("images/sofa.png", PIXEL)
                        .problem())
                .contains("the key width_cm is missing");
        assertThat(shop("{cutout: images/sofa.png, width_cm: wide}")
                        .file("images/sofa.png", PIXEL)
                        .problem())
                .contains("is not a whole number");
        assertThat(shop("{cutout: 'https://shop.example/sofa.png', width_cm: 218}")
                        .problem())
                .contains("a link can't be used here");
    }

    private ShopFiles shop(String exhibit) {
        return ShopFiles.in(folder).tsv(HEADER + SOFA).facts("products:\n  SOFA:\n    exhibit: " + exhibit + "\n");
    }
}
