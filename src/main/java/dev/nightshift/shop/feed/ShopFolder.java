package dev.nightshift.shop.feed;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Shop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Imports a shop's folder: a feed ({@code feed.tsv}, {@code feed.xml} or {@code products.csv}), {@code facts.yaml} and
 * pictures, as {@code docs/shop-format.md} describes them. Holds no state; safe for any number of threads. A call blocks
 * while it reads.
 */
public final class ShopFolder {
    static final String FACTS = "facts.yaml";

    private final Limits limits;

    public ShopFolder(Limits limits) {
        this.limits = limits;
    }

    /** Reads everything anew; never throws for what stands in the folder. */
    public Import read(Path folder) {
        ProblemLog log = new ProblemLog(limits.problems());
        try {
            return load(folder.toAbsolutePath().normalize(), log);
        } catch (UnreadableFile bad) {
            return new Import.Rejected(log.endedBy(bad.problem()));
        }
    }

    private Import load(Path folder, ProblemLog log) throws UnreadableFile {
        String folderName = String.valueOf(folder.getFileName());
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFile(Problem.of(folderName, "there is no such folder", "Check its name"));
        }
        FeedFormat format = FeedFormat.in(folder, log);
        FactsFile facts = facts(folder, log);
        FeedProducts feed = feed(folder, format, facts.shop(), log);
        noteStrangers(folder, facts, feed, log);
        ProductJoin join = new ProductJoin(facts.shop().primaryLanguage(), new Pictures(folder, log), log);
        List<Product> products = feed.all().stream()
                .map(product -> join.join(
                        product, facts.products().getOrDefault(product.id().value(), ProductFacts.none())))
                .toList();
        Catalogue catalogue = new Catalogue(
                facts.shop(), folder, products, facts.policies(), facts.comparisons(), facts.forbiddenClaims());
        return new Import.Loaded(catalogue, log.problems());
    }

    private FactsFile facts(Path folder, ProblemLog log) throws UnreadableFile {
        Path path = folder.resolve(FACTS);
        if (!Files.exists(path)) {
            throw new UnreadableFile(
                    Problem.of(
                            FACTS,
                            "the file is missing",
                            "Write one, at least with shop: {id: my-shop, name: My Shop, primary_language: de, currency: EUR}"));
        }
        TextFile file = TextFile.check(path, limits.factsBytes());
        return new FactsReader(new YamlFile(file, limits, log).read(), log).read(String.valueOf(folder.getFileName()));
    }

    private FeedProducts feed(Path folder, FeedFormat format, Shop shop, ProblemLog log) throws UnreadableFile {
        TextFile file = TextFile.check(folder.resolve(format.fileName()), limits.feedBytes());
        FeedProducts products = new FeedProducts(log);
        MerchantProduct merchant = new MerchantProduct(shop.currency(), log);
        switch (format) {
            case MERCHANT_TABLE ->
                new MerchantTable(new Table(file, Table.Separator.TABS, limits.rows(), log), log)
                        .read(row -> merchant.of(row).ifPresent(products::add));
            case MERCHANT_XML ->
                new MerchantXml(file, limits.rows())
                        .read(row -> merchant.of(row).ifPresent(products::add));
            case SHOPIFY_TABLE ->
                new ShopifyFeed(new Table(file, Table.Separator.COMMAS, limits.rows(), log), shop.currency(), log)
                        .read(products::add);
        }
        if (products.all().isEmpty()) {
            String reason = "not one product could be loaded";
            throw new UnreadableFile(Problem.of(file.name(), reason, "Put products into it, and mend the rows named"));
        }
        return products;
    }

    private static void noteStrangers(Path folder, FactsFile facts, FeedProducts feed, ProblemLog log) {
        for (Map.Entry<String, ProductFacts> entry : facts.products().entrySet()) {
            if (feed.product(entry.getKey()).isEmpty()) {
                String reason = "the feed has no product " + Parsed.quote(entry.getKey());
                log.add(entry.getValue().node(), reason, "Use the id of the feed; these facts were not loaded");
            }
        }
        for (Catalogue.Comparison comparison : facts.comparisons()) {
            comparison.products().stream()
                    .filter(id -> feed.product(id).isEmpty())
                    .forEach(id -> log.add(Problem.of(
                            FACTS,
                            "a comparison names " + Parsed.quote(id) + ", which the feed lacks ("
                                    + comparison.text().source() + ")",
                            "Use the ids of the feed")));
        }
    }
}
