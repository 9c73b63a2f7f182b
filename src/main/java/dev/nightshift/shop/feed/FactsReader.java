package dev.nightshift.shop.feed;

import dev.nightshift.shop.Catalogue.Comparison;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the keys of {@code facts.yaml}. */
final class FactsReader {
    private static final String FORBIDDEN = "forbidden_claims_shop";
    private static final Set<String> KEYS = Set.of("shop", "policies", "products", "comparisons", FORBIDDEN);

    private final FactNode.Group root;
    private final ProblemLog log;
    private final Fields fields;

    FactsReader(FactNode.Group root, ProblemLog log) {
        this.root = root;
        this.log = log;
        this.fields = new Fields(log);
    }

    FactsFile read(String folderName) throws UnreadableFile {
        root.children().forEach((key, node) -> noteUnknown(key, node));
        Shop shop = new ShopReader(root, folderName, log).read();
        FactTexts texts = new FactTexts(shop.primaryLanguage(), log);
        return new FactsFile(
                shop, policies(texts), products(shop, texts), comparisons(texts), fields.strings(root, FORBIDDEN));
    }

    private void noteUnknown(String key, FactNode node) {
        if (!KEYS.contains(key)) {
            log.add(
                    node,
                    Parsed.quote(key) + " is not a key of this file",
                    "Use shop, policies, products, comparisons or " + FORBIDDEN + "; this was not loaded");
        }
    }

    private Policies policies(FactTexts texts) {
        return fields.group(root, "policies")
                .map(group -> new PolicyReader(texts, log).read(group))
                .orElseGet(Policies::none);
    }

    private Map<String, ProductFacts> products(Shop shop, FactTexts texts) {
        Map<String, ProductFacts> products = new LinkedHashMap<>();
        ProductFactsReader reader = new ProductFactsReader(shop.currency(), texts, log);
        fields.group(root, "products")
                .ifPresent(group -> group.children().keySet().forEach(id -> fields.group(group, id)
                        .ifPresent(facts -> products.put(id, reader.read(facts)))));
        return products;
    }

    private List<Comparison> comparisons(FactTexts texts) {
        List<Comparison> comparisons = new ArrayList<>();
        for (FactNode.Group group : fields.groups(root, "comparisons")) {
            List<String> products = fields.strings(group, "products");
            Optional<Text> text = fields.required(group, "text").flatMap(texts::text);
            if (products.size() < 2) {
                log.add(group, "a comparison names two products or more", "Write products: [ID, ID]");
            } else {
                text.ifPresent(words -> comparisons.add(new Comparison(products, words)));
            }
        }
        return comparisons;
    }
}
