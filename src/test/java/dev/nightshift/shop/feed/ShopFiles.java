package dev.nightshift.shop.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the files of a shop into a folder, and imports them. */
final class ShopFiles {
    static final String SHOP = """
            shop:
              id: kiosk
              name: Kiosk
              primary_language: en
              currency: EUR
            """;
    static final String HEADER = "id\ttitle\tprice\tavailability\timage_link\n";
    static final String SOFA = "SOFA\tSofa Oslo\t899.00 EUR\tin_stock\thttps://shop.example/sofa.jpg\n";
    static final byte[] PIXEL = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    private final Path folder;

    private ShopFiles(Path folder) {
        this.folder = folder;
    }

    /** A shop with a valid head, and nothing to sell yet. */
    static ShopFiles in(Path folder) {
        return new ShopFiles(folder).facts("");
    }

    ShopFiles facts(String below) {
        return file("facts.yaml", SHOP + below);
    }

    ShopFiles tsv(String table) {
        return file("feed.tsv", table);
    }

    ShopFiles xml(String items) {
        return file("feed.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>
                """ + items + "</channel></rss>");
    }

    ShopFiles csv(String table) {
        return file("products.csv", table);
    }

    ShopFiles file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ShopFiles file(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Import read() {
        return read(Limits.DEFAULT);
    }

    Import read(Limits limits) {
        return new ShopFolder(limits).read(folder);
    }

    Catalogue catalogue() {
        Import result = read();
        assertThat(result).as(() -> result.problems().listed().toString()).isInstanceOf(Import.Loaded.class);
        return ((Import.Loaded) result).catalogue();
    }

    /** The catalogue of files in which nothing is wrong. */
    Catalogue flawless() {
        Import result = read();
        assertThat(result.problems().listed()).isEmpty();
        return ((Import.Loaded) result).catalogue();
    }

    Product product(String id) {
        return catalogue().product(id).orElseThrow();
    }

    List<Problem> problems() {
        return read().problems().listed();
    }

    /** The one problem, as a merchant reads it. */
    String problem() {
        assertThat(problems()).hasSize(1);
        return problems().getFirst().toString();
    }

    /** Why the import was rejected, as a merchant reads it. */
    String rejection() {
        Import result = read();
        assertThat(result).isInstanceOf(Import.Rejected.class);
        return result.problems().listed().getFirst().toString();
    }
}
