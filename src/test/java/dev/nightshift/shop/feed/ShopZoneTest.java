package dev.nightshift.shop.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopZoneTest {
    @TempDir
    private Path folder;

    @Test
    void a_shop_s_own_time_zone_is_kept() throws IOException {
        assertThat(shop("  time_zone: Asia/Shanghai\n").zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void without_one_it_is_the_offset_that_the_shop_writes() throws IOException {
        assertThat(shop("  opened: \"2026-11-20T20:00:00+08:00\"\n").zone()).isEqualTo(ZoneOffset.ofHours(8));
    }

    @Test
    void without_either_it_is_universal_time_and_never_the_machine_s() throws IOException {
        assertThat(shop("").zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(shop("  time_zone: Middle-earth\n").zone()).isEqualTo(ZoneOffset.UTC);
    }

    private Shop shop(String line) throws IOException {
        Path wohnhof = Path.of("src/main/resources/shops/wohnhof");
        Files.copy(
                wohnhof.resolve("feed.tsv"),
                folder.resolve("feed.tsv"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                folder.resolve("facts.yaml"),
                "shop:\n  id: s\n  name: {en: S}\n  primary_language: en\n  currency: EUR\n" + line);
        return ((Import.Loaded) new ShopFolder(Limits.DEFAULT).read(folder))
                .catalogue()
                .shop();
    }
}
