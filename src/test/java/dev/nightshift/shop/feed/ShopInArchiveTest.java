package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.ShopFiles.HEADER;
import static dev.nightshift.shop.feed.ShopFiles.PIXEL;
import static dev.nightshift.shop.feed.ShopFiles.SOFA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopInArchiveTest {
    @TempDir
    Path folder;

    @Test
    void a_shop_within_a_jar_is_read_like_one_in_a_folder() throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(folder.resolve("shop.jar"), Map.of("create", "true"))) {
            ShopFiles shop = ShopFiles.in(jar.getPath("shops/kiosk"))
                    .tsv(HEADER + SOFA.replace("https://shop.example/sofa.jpg", "images/sofa.png"))
                    .file("images/sofa.png", PIXEL);

            assertThat(shop.flawless().product("SOFA").orElseThrow().pictures()).containsExactly("images/sofa.png");
            assertThat(shop.tsv(HEADER + SOFA.replace("https://shop.example/sofa.jpg", "../../secret.png"))
                            .problem())
                    .contains("lies outside the shop's folder");
        }
    }
}
