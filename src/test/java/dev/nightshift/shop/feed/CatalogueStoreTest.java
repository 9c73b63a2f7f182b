package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.ShopFiles.HEADER;
import static dev.nightshift.shop.feed.ShopFiles.SOFA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Catalogue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueStoreTest {
    @TempDir
    Path folder;

    @Test
    void a_good_folder_replaces_the_catalogue_and_old_snapshots_stay_as_they_are() {
        CatalogueStore store = store();
        Catalogue before = store.current();
        ShopFiles.in(folder).tsv(HEADER + SOFA.replace("899.00", "799.00"));

        assertThat(store.reload(folder)).isInstanceOf(Import.Loaded.class);

        assertThat(price(store.current())).isEqualTo("799.00");
        assertThat(price(before)).isEqualTo("899.00");
    }

    @Test
    void a_bad_file_leaves_the_old_catalogue_on_sale() {
        CatalogueStore store = store();
        Catalogue before = store.current();
        ShopFiles.in(folder).tsv(HEADER + SOFA + "\"not closed");

        assertThat(store.reload(folder)).isInstanceOf(Import.Rejected.class);

        assertThat(store.current()).isSameAs(before);
    }

    private CatalogueStore store() {
        Catalogue first = ShopFiles.in(folder).tsv(HEADER + SOFA).flawless();
        return new CatalogueStore(new ShopFolder(Limits.DEFAULT), first);
    }

    private static String price(Catalogue catalogue) {
        return catalogue.product("SOFA").orElseThrow().price().value().amount().toString();
    }
}
