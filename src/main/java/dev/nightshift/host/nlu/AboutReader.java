package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.lexicon.Lexicon;
import dev.nightshift.host.nlu.lexicon.PhraseBook;
import dev.nightshift.host.nlu.product.ProductFinder;
import dev.nightshift.host.nlu.text.Folding;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what a comment is about: named, spoken of before, on screen, or the shop as a whole. */
final class AboutReader {
    /** Catalogues whose names are kept prepared. */
    private static final int KEPT = 8;

    private final PhraseBook<String> pointers;
    private final PhraseBook<String> general;
    private final PhraseBook<String> owned;
    private final List<PhraseBook<Weighed>> materials;
    /** By identity: a changed catalogue is another one, and comparing two whole ones takes long. */
    private final Deque<Prepared> prepared = new ArrayDeque<>();

    AboutReader(Lexicon words) {
        this.pointers = words.book(name -> name.equals("near") || name.equals("back"), (name, weight) -> name);
        this.general =
                words.book(name -> name.equals("noname") || Language.of(name).isPresent(), (name, weight) -> name);
        this.owned = words.book("owned"::equals, (name, weight) -> name);
        this.materials = Arrays.stream(Language.values())
                .map(language ->
                        Lexicon.read("intents-" + language.code() + ".yaml").book("material"::equals, Weighed::new))
                .toList();
    }

    /** What a folded comment names. */
    List<Set<String>> named(String folded, Catalogue catalogue) {
        return finder(catalogue).find(folded);
    }

    About about(String folded, List<Set<String>> named, Intent intent, Topic topic) {
        if (!named.isEmpty()) {
            return named(named, topic);
        }
        if (!concernsProducts(intent, folded)) {
            return new About.Shop();
        }
        boolean near =
                pointers.find(folded).stream().anyMatch(hit -> hit.value().equals("near"));
        Optional<About> before = near ? Optional.empty() : before(topic);
        return before.orElseGet(
                () -> topic.onScreen().<About>map(About.OnScreen::new).orElseGet(About.Shop::new));
    }

    private static About named(List<Set<String>> named, Topic topic) {
        List<String> products = new ArrayList<>();
        for (Set<String> thing : named) {
            Optional<String> shown = topic.onScreen().filter(thing::contains);
            if (thing.size() > 1 && shown.isEmpty()) {
                return new About.Unclear(List.copyOf(thing));
            }
            products.add(shown.orElseGet(() -> thing.iterator().next()));
        }
        return new About.Named(products.stream().distinct().toList());
    }

    private boolean concernsProducts(Intent intent, String folded) {
        return switch (intent) {
            case PRICE, STOCK, SIZE, MATERIAL, USAGE -> true;
            case DELIVERY, RETURNS, WARRANTY, COMPARISON ->
                !pointers.find(folded).isEmpty();
            case ORDER_HELP, COMPLAINT, COMPLIMENT, GREETING, OFF_TOPIC, ABUSE, SPAM, INJECTION -> false;
        };
    }

    /** The product that the viewer named last. */
    private Optional<About> before(Topic topic) {
        for (String comment : topic.earlier().reversed()) {
            List<Set<String>> named = named(Folding.fold(comment), topic.catalogue());
            if (!named.isEmpty()) {
                return Optional.of(named(named, topic));
            }
        }
        return Optional.empty();
    }

    private record Prepared(Catalogue catalogue, ProductFinder finder) {}

    private ProductFinder finder(Catalogue catalogue) {
        synchronized (prepared) {
            Optional<Prepared> known = prepared.stream()
                    .filter(each -> each.catalogue() == catalogue)
                    .findFirst();
            if (known.isPresent()) {
                return known.get().finder();
            }
            Prepared made = new Prepared(catalogue, new ProductFinder(catalogue, this::isGeneral, this::isCommon));
            prepared.addFirst(made);
            if (prepared.size() > KEPT) {
                prepared.removeLast();
            }
            return made.finder();
        }
    }

    /** Whether a word, standing alone, is a small word, a colour or a material. */
    private boolean isGeneral(String word) {
        return isWhole(general, word) || materials.stream().anyMatch(book -> isWhole(book, word));
    }

    /** Besides those, what viewers own and speak of whatever is sold: "my phone" is not the headphones. */
    private boolean isCommon(String word) {
        return isGeneral(word) || isWhole(owned, word);
    }

    private static boolean isWhole(PhraseBook<?> book, String word) {
        return book.find(word).stream().anyMatch(hit -> hit.start() == 0 && hit.end() == word.length());
    }
}
