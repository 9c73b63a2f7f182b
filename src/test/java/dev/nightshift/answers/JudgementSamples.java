package dev.nightshift.answers;

import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.embedding.Embedders;
import dev.nightshift.host.knowledge.Composed;
import dev.nightshift.host.knowledge.Inquiry;
import dev.nightshift.host.knowledge.Knowledge;
import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.host.knowledge.SentenceLikeness;
import dev.nightshift.host.knowledge.Signs;
import dev.nightshift.host.knowledge.lexicon.Lexicon;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.nlu.CommentReaders;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.nlu.Topic;
import dev.nightshift.host.theme.Themes;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The questions of the development sets, each with the signs of all passages and with those that answer it. */
final class JudgementSamples {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private final Map<String, Catalogue> catalogues = new LinkedHashMap<>();
    private final Map<String, Knowledge> knowledge = new LinkedHashMap<>();
    private final List<Sample> samples = new ArrayList<>();

    /**
     * A question.
     *
     * @param topics of the passages, in their order
     * @param right whether each passage answers it; none does where nothing in the data does
     */
    record Sample(String shop, String text, List<String> topics, Signs signs, boolean[] right, boolean answerable) {
        /** The same as if the lexicon knew none of its words. */
        Sample withoutWords() {
            return new Sample(shop, text, topics, signs.withoutWords(), right, answerable);
        }
    }

    private final CommentReader reader;

    private JudgementSamples(CommentReader reader) {
        this.reader = reader;
    }

    static List<Sample> read() throws IOException {
        Embedder embedder = Embedders.standard();
        Themes themes = Themes.standard();
        JudgementSamples samples = new JudgementSamples(CommentReaders.standard(embedder, themes));
        SentenceLikeness likeness = new SentenceLikeness(embedder, themes, Runnable::run);
        for (Path folder : folders()) {
            if (new ShopFolder(Limits.DEFAULT).read(folder) instanceof Import.Loaded loaded) {
                String id = loaded.catalogue().shop().id();
                samples.catalogues.put(id, loaded.catalogue());
                samples.knowledge.put(id, Knowledge.of(loaded.catalogue(), List.of(), Lexicon.standard(), likeness));
            }
        }
        for (String set : List.of("dev", "dev-velo", "dev-klang", "dev-gruen", "dev-stern", "dev-gipfel", "dev-tau")) {
            QuestionSet.read(RESOURCES.resolve("answers").resolve(set + ".jsonl")).stream()
                    .filter(JudgementSamples::isJudged)
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
                shops.resolve("gruen"),
                shops.resolve("stern"),
                shops.resolve("gipfel"),
                shops.resolve("tau"));
    }

    /** Two products side by side are no matter of one passage. */
    private static boolean isJudged(Expected expected) {
        return expected.intent().question() && expected.intent() != Intent.COMPARISON;
    }

    /** What is composed for questions of a category; none where a passage answers. */
    private static Optional<Composed> composed(Expected expected) {
        return switch (expected.category()) {
            case "price", "price_discount", "price_end", "complaint_price" -> Optional.of(Composed.PRICE);
            case "stock", "restock", "sold_out" -> Optional.of(Composed.STOCK);
            case "delivery_cost", "delivery_country", "delivery_time" -> Optional.of(Composed.DELIVERY);
            case "payment" -> Optional.of(Composed.PAYMENT);
            case "returns" -> Optional.of(Composed.RETURNS);
            case "warranty" -> Optional.of(Composed.WARRANTY);
            default -> Optional.empty();
        };
    }

    private void add(Expected expected) {
        Catalogue catalogue = Objects.requireNonNull(catalogues.get(expected.shop()));
        Knowledge known = Objects.requireNonNull(knowledge.get(expected.shop()));
        Optional<Product> product = expected.product().or(expected::onScreen).flatMap(catalogue::product);
        Topic topic = new Topic(
                catalogue,
                expected.onScreen(),
                expected.history(),
                catalogue.shop().primaryLanguage());
        Reading reading = reader.read(expected.text(), topic);
        String text =
                reading.after().map(earlier -> expected.text() + " " + earlier).orElse(expected.text());
        Inquiry inquiry = new Inquiry(
                text,
                known.terms(text, expected.language(), catalogue, product),
                expected.language(),
                expected.language(),
                product.map(Product::id),
                Optional.of(reading.intent().name().toLowerCase(Locale.ROOT)));
        known.weighed(inquiry).ifPresent(weighed -> {
            boolean answerable = expected.conduct() == Expected.Conduct.ANSWER;
            boolean[] right = new boolean[weighed.passages().size()];
            boolean any = false;
            for (int at = 0; at < right.length; at++) {
                right[at] = answerable && isRight(expected, weighed.passages().get(at));
                any |= right[at];
            }
            for (int at = 0; at < right.length && !any; at++) {
                right[at] = answerable && isSize(expected, weighed.passages().get(at));
            }
            any |= IntStream.range(0, right.length).anyMatch(at -> right[at]);
            if (any || !answerable) {
                samples.add(new Sample(
                        expected.shop(), text, topics(weighed.passages()), weighed.signs(), right, answerable));
            }
        });
    }

    /** Several measures at once stand in no single passage. */
    private static boolean isSize(Expected expected, Passage passage) {
        return expected.category().equals("size")
                && passage.kind() == Passage.Kind.COMPOSED
                && passage.topic().equals(Composed.SIZE.name());
    }

    private static List<String> topics(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.topic()
                        + passage.question()
                                .flatMap(question -> question.in(Language.EN))
                                .map(question -> " " + question)
                                .orElse(""))
                .toList();
    }

    private static boolean isRight(Expected expected, Passage passage) {
        if (passage.kind() == Passage.Kind.COMPOSED) {
            return composed(expected)
                    .filter(composed -> composed.name().equals(passage.topic()))
                    .isPresent();
        }
        Wording said = new Wording(passage.in(expected.language()).orElse(""), "", expected.language());
        return !expected.mustContain().isEmpty()
                && expected.mustContain().stream().allMatch(said::says)
                && expected.mustNotContain().stream().noneMatch(said::offends);
    }
}
