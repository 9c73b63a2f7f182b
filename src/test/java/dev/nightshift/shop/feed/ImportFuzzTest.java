package dev.nightshift.shop.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever stands in the files, an import ends in a result, and no row is lost without a word. */
class ImportFuzzTest {
    private static final String HEADER = "id\ttitle\tprice\tavailability\tsale_price\tquantity\timage_link\n";
    private static final String XML = """
            <rss xmlns:g="g"><channel><item><g:id>A</g:id><title>A &amp; B</title><g:price>1.00 EUR</g:price>
            <g:availability>in_stock</g:availability><g:product_detail><g:section_name>S</g:section_name>
            </g:product_detail></item></channel></rss>""";
    private static final String CSV = """
            Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty,Image Src
            pot,Pot,Size,"S, ""low"" pile",P-S,10.00,3,https://s.example/1.jpg
            pot,,,L,P-L,12.00,0,
            """;
    private static final String FACTS = ShopFiles.SHOP + """
            policies: {delivery: [{country: DE, cost: 5.00 EUR}], returns: &r {period_days: 30, text: {en: Back}}}
            products:
              A: {names: {en: A, de: B}, price_history: [{from: 2026-01-01, price: 1.00 EUR}], other: *r}
            """;

    private Path folder = Path.of("");

    @BeforeTry
    void openFolder() throws IOException {
        folder = Files.createTempDirectory("shop");
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 300)
    void any_bytes_at_all_end_in_a_result(@ForAll @Size(max = 400) byte[] bytes, @ForAll("names") String name) {
        Import result = ShopFiles.in(folder).tsv(HEADER).file(name, bytes).read();

        assertThat(result.problems().isEmpty()).isFalse();
    }

    @Property(tries = 400)
    void a_damaged_feed_ends_in_a_result(@ForAll("feeds") List<String> feed, @ForAll("damages") List<Damage> damages) {
        byte[] bytes = feed.get(1).getBytes(StandardCharsets.UTF_8);
        for (Damage damage : damages) {
            bytes = damage.done(bytes);
        }

        Import result = ShopFiles.in(folder).file(feed.get(0), bytes).read();

        boolean empty = result instanceof Import.Loaded loaded
                && loaded.catalogue().products().isEmpty();
        assertThat(empty).isFalse();
    }

    @Property(tries = 200)
    void damaged_facts_end_in_a_result(@ForAll("damages") List<Damage> damages) {
        byte[] bytes = FACTS.getBytes(StandardCharsets.UTF_8);
        for (Damage damage : damages) {
            bytes = damage.done(bytes);
        }

        Import result = ShopFiles.in(folder)
                .tsv(HEADER + row("A"))
                .file("facts.yaml", bytes)
                .read();

        assertThat(result).isNotNull();
    }

    @Property(tries = 200)
    void every_row_is_a_product_or_has_a_problem(@ForAll("rows") List<String> rows) {
        Import result = ShopFiles.in(folder)
                .tsv(HEADER + row("GOOD") + String.join("", rows))
                .read();

        Set<Integer> named = result.problems().listed().stream()
                .map(Problem::row)
                .flatMap(row -> row.stream().boxed())
                .collect(Collectors.toSet());
        Set<Integer> loaded = ((Import.Loaded) result)
                .catalogue().products().stream().map(ImportFuzzTest::rowOf).collect(Collectors.toSet());
        assertThat(IntStream.rangeClosed(2, rows.size() + 2))
                .allSatisfy(row -> assertThat(named.contains(row) || loaded.contains(row))
                        .as("row %d", row)
                        .isTrue());
    }

    @Property(tries = 200)
    void what_is_written_in_quotes_is_read_back_as_it_was(@ForAll("words") List<String> titles) {
        String table = HEADER
                + IntStream.range(0, titles.size())
                        .mapToObj(i -> i + "\t\"" + titles.get(i).replace("\"", "\"\"")
                                + "\"\t1.00 EUR\tin_stock\t\t3\thttps://s.example/a\n")
                        .collect(Collectors.joining());

        assertThat(ShopFiles.in(folder).tsv(table).flawless().products())
                .extracting(product -> product.title().value())
                .containsExactlyElementsOf(titles);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("feed.tsv", "facts.yaml");
    }

    @Provide
    Arbitrary<List<String>> feeds() {
        return Arbitraries.of(List.of(
                List.of("feed.tsv", HEADER + row("A") + row("B")),
                List.of("feed.xml", XML),
                List.of("products.csv", CSV)));
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<byte[]> inserted = Arbitraries.of(
                        "\"", "\t", "\n", "<", "&", ">", "{", "[", ": ", "- ", "*r", "\u0000", "é", "")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 20),
                        inserted)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> cell = Arbitraries.of(
                "",
                "A",
                "B",
                "C",
                "1.00 EUR",
                "2.00 EUR",
                "1,00",
                "in_stock",
                "gone",
                "3",
                "-1",
                "https://s.example/a",
                "<b>x</b>");
        return cell.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(cells -> "x" + String.join("\t", cells) + "\n")
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("aé沙\"',;<& ")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "x" + text.replaceAll("\\s+", " ").replaceAll("[<&]", "+") + "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static String row(String id) {
        return id + "\tSofa\t2.00 EUR\tin_stock\t1.00 EUR\t3\thttps://s.example/a\n";
    }

    private static int rowOf(Product product) {
        String place = product.title().source().place();
        return Integer.parseInt(place.substring("row ".length(), place.indexOf(',')));
    }

    /** Bytes taken out at a point of a file, and others put there. */
    record Damage(double point, int removed, byte[] inserted) {
        byte[] done(byte[] whole) {
            int from = (int) (point * whole.length);
            int to = Math.min(whole.length, from + removed);
            byte[] damaged = new byte[from + inserted.length + whole.length - to];
            System.arraycopy(whole, 0, damaged, 0, from);
            System.arraycopy(inserted, 0, damaged, from, inserted.length);
            System.arraycopy(whole, to, damaged, from + inserted.length, whole.length - to);
            return damaged;
        }
    }
}
