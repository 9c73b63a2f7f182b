package dev.nightshift.host.reply;

import dev.nightshift.host.nlu.Topic;
import dev.nightshift.host.reply.Courtesy.Back;
import dev.nightshift.host.reply.Courtesy.Prompt;
import dev.nightshift.host.reply.Courtesy.SoldOut;
import dev.nightshift.host.reply.Courtesy.Thanks;
import dev.nightshift.host.reply.Courtesy.Welcome;
import dev.nightshift.script.Line;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Courtesies from lists of phrasings that come with the program. Immutable, any thread. */
public final class StandardCourtesies implements CourtesyWriter {
    /** More names than these are not read out. */
    private static final int NAMED = 3;

    private final AskerName names;
    private final Map<Language, Voice> voices = new EnumMap<>(Language.class);

    /** What one language says. */
    private record Voice(CourtesyPhrasings phrasings, Normaliser normaliser) {}

    public StandardCourtesies(AskerName names) {
        this.names = names;
        for (Language language : Language.values()) {
            voices.put(language, new Voice(CourtesyFile.standard(language), Normaliser.of(language)));
        }
    }

    @Override
    public List<Line> write(Courtesy courtesy, Topic topic, Language language, Tone tone, long variation) {
        Catalogue catalogue = topic.catalogue();
        return occasion(courtesy, language, catalogue)
                .map(said -> words(said, catalogue, language, tone, variation))
                .orElse(List.of());
    }

    /**
     * What is said, of what and to whom.
     *
     * @param who cleaned names
     * @param more whether there are others, not named
     */
    private record Said(CourtesyOccasion occasion, Optional<Product> product, List<String> who, boolean more) {
        static Said to(CourtesyOccasion one, CourtesyOccasion few, List<String> who, int all) {
            boolean more = all > who.size();
            return new Said(who.size() == 1 && !more ? one : few, Optional.empty(), who, more);
        }

        static Said of(CourtesyOccasion occasion, Optional<Product> product) {
            return new Said(occasion, product, List.of(), false);
        }

        Said with(Optional<Product> bought) {
            return new Said(occasion, bought, who, more);
        }
    }

    private Optional<Said> occasion(Courtesy courtesy, Language language, Catalogue catalogue) {
        return switch (courtesy) {
            case Thanks thanks -> Optional.of(thanks(thanks, sayable(thanks.buyers(), language, catalogue), catalogue));
            case Welcome welcome -> {
                List<String> who = sayable(welcome.names(), language, catalogue);
                yield Optional.of(
                        who.isEmpty()
                                ? Said.of(CourtesyOccasion.WELCOME, Optional.empty())
                                : Said.to(
                                        CourtesyOccasion.WELCOME_ONE,
                                        CourtesyOccasion.WELCOME_FEW,
                                        who,
                                        welcome.joined()));
            }
            case SoldOut gone ->
                catalogue
                        .product(gone.product())
                        .map(product -> Said.of(CourtesyOccasion.SOLD_OUT, Optional.of(product)));
            case Prompt prompt ->
                Optional.of(ofProduct(
                        prompt.products(), catalogue, CourtesyOccasion.PROMPT_PRODUCT, CourtesyOccasion.PROMPT_SHOP));
            case Back back ->
                Optional.of(
                        ofProduct(back.products(), catalogue, CourtesyOccasion.BACK_PRODUCT, CourtesyOccasion.BACK));
        };
    }

    /** Only with one order it is sure who bought what. */
    private static Said thanks(Thanks thanks, List<String> who, Catalogue catalogue) {
        Optional<Product> bought = thanks.orders() == 1 ? catalogue.product(thanks.product()) : Optional.empty();
        if (!who.isEmpty()) {
            int buyers = Math.max(thanks.orders(), thanks.buyers().size());
            return Said.to(CourtesyOccasion.THANKS_ONE, CourtesyOccasion.THANKS_FEW, who, buyers)
                    .with(bought);
        }
        return Said.of(thanks.orders() > 1 ? CourtesyOccasion.THANKS_ORDERS : CourtesyOccasion.THANKS_ORDER, bought);
    }

    private static Said ofProduct(
            List<String> products, Catalogue catalogue, CourtesyOccasion named, CourtesyOccasion otherwise) {
        Optional<Product> product = products.stream().findFirst().flatMap(catalogue::product);
        return Said.of(product.isPresent() ? named : otherwise, product);
    }

    private List<String> sayable(List<String> raw, Language language, Catalogue catalogue) {
        return raw.stream()
                .flatMap(name -> names.sayable(name, language, catalogue).stream())
                .distinct()
                .limit(NAMED)
                .toList();
    }

    private List<Line> words(Said said, Catalogue catalogue, Language language, Tone tone, long variation) {
        Voice voice = Objects.requireNonNull(voices.get(language));
        List<String> choice = voice.phrasings().of(said.occasion(), tone).stream()
                .filter(phrasing -> said.product().isPresent() || !phrasing.contains("{name}"))
                .toList();
        Optional<String> who = Optional.of(said.who())
                .filter(some -> !some.isEmpty())
                .map(some -> voice.phrasings().row(said.occasion(), some, said.more()));
        return new CourtesyLine(voice.normaliser(), language, catalogue, said.product(), who)
                .fill(choice.get((int) Math.floorMod(variation, (long) choice.size())));
    }
}
