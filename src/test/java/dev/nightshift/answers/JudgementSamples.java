package dev.nightshift.answers;

import dev.nightshift.host.embedding.Embedders;
import dev.nightshift.host.knowledge.Inquiry;
import dev.nightshift.host.knowledge.Knowledge;
import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.host.knowledge.SentenceLikeness;
import dev.nightshift.host.knowledge.Signs;
import dev.nightshift.host.knowledge.lexicon.Lexicon;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.theme.Themes;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The questions of the development sets, each with the signs of all passages and with those that answer it. */
final class JudgementSamples {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private final Map<String, Catalogue> catalogues = new LinkedHashMap<>();
    private final Map<String, Knowledge> knowledge = new LinkedHashMap<>();
    private final List<Sample> samples = new ArrayList<>();

    /**
     * A question.
     *
     * @param right whether each passage answers it; none does where nothing in the data does
     */
    record Sample(String shop, Signs signs, boolean[] right, boolean answerable) {}

    static List<Sample> read() throws IOException {
        JudgementSamples samples = new JudgementSamples();
        SentenceLikeness likeness = new SentenceLikeness(Embedders.standard(), Themes.standard(), Runnable::run);
        for (Path folder : folders()) {
            if (new ShopFolder(Limits.DEFAULT).read(folder) instanceof Import.Loaded loaded) {
                String id = loaded.catalogue().shop().id();
                samples.catalogues.put(id, loaded.catalogue());
                samples.knowledge.put(id, Knowledge.of(loaded.catalogue(), List.of(), Lexicon.standard(), likeness));
            }
        }
        for (String set : List.of("dev", "dev-velo", "dev-klang", "dev-gruen")) {
            QuestionSet.read(RESOURCES.resolve("answers").resolve(set + ".jsonl")).stream()
                    .filter(JudgementSamples::isForPassages)
                    .forEach(samples::add);
        }
        return samples.samples;
    }

    private static List<Path> folders() {
        Path shops = RESOURCES.resolve("shops");
        return List.of(
                Path.of("src", "main", "resources", "shops", "wohnhof"),
                shops.resolve("crema"),
                shops.resolve("velo"),
                shops.resolve("klang"),
                shops.resolve("gruen"));
    }

    /** Prices, stock, delivery and comparisons are composed from figures, not found in a passage. */
    private static boolean isForPassages(Expected expected) {
        boolean composed = expected.intent() == Intent.PRICE
                || expected.intent() == Intent.STOCK
                || expected.category().matches("delivery_.*|express|restock|sold_out|stock|price.*|comparison");
        boolean answerable = expected.conduct() == Expected.Conduct.ANSWER;
        return expected.intent().question() && !(answerable && composed);
    }

    private void add(Expected expected) {
        Catalogue catalogue = Objects.requireNonNull(catalogues.get(expected.shop()));
        Knowledge known = Objects.requireNonNull(knowledge.get(expected.shop()));
        Optional<Product> product = expected.product().or(expected::onScreen).flatMap(catalogue::product);
        Inquiry inquiry = new Inquiry(
                expected.text(),
                known.terms(expected.text(), expected.language(), catalogue, product),
                expected.language(),
                expected.language(),
                product.map(Product::id));
        known.weighed(inquiry).ifPresent(weighed -> {
            boolean answerable = expected.conduct() == Expected.Conduct.ANSWER;
            boolean[] right = new boolean[weighed.passages().size()];
            boolean any = false;
            for (int at = 0; at < right.length; at++) {
                right[at] = answerable && isRight(expected, weighed.passages().get(at));
                any |= right[at];
            }
            if (any || !answerable) {
                samples.add(new Sample(expected.shop(), weighed.signs(), right, answerable));
            }
        });
    }

    private static boolean isRight(Expected expected, Passage passage) {
        Wording said = new Wording(passage.in(expected.language()).orElse(""), "", expected.language());
        return !expected.mustContain().isEmpty()
                && expected.mustContain().stream().allMatch(said::says)
                && expected.mustNotContain().stream().noneMatch(said::offends);
    }
}
