package dev.nightshift.playout;

import dev.nightshift.compliance.Disclosure;
import dev.nightshift.compliance.Disclosures;
import dev.nightshift.room.Closing;
import dev.nightshift.room.Cue;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.OfferWords;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.Text;
import dev.nightshift.stage.scene.Caption;
import dev.nightshift.stage.scene.Caption.TimedWord;
import dev.nightshift.stage.scene.Countdown;
import dev.nightshift.stage.scene.Exhibit;
import dev.nightshift.stage.scene.Heading;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.scene.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Chooses what is on screen: the layout by beat, and the card from the offer as it is at this moment, so that a price
 * that changes during the show changes on screen. Belongs to the frame loop's thread.
 */
final class Shots {
    private static final int SENTENCES_A_SHOT = 3;
    private static final long REFRESH_MICROS = 1_000_000;
    private static final Duration COUNTED_DOWN = Duration.ofHours(24);

    private final Setup setup;
    private final Supplier<Catalogue> shop;
    private final ShowTime time;
    private final OfferWords words;
    private final Disclosure disclosure;
    private final Optional<String> notice;
    private final SlateWords slateWords;
    private Optional<Cue> cue = Optional.empty();
    private Optional<Caption> caption = Optional.empty();
    private Optional<Caption> guest = Optional.empty();
    private Optional<String> carded = Optional.empty();
    private boolean slate;
    private Layout.Slate onSlate;
    private boolean personSpeaks;
    private Optional<Offer> shown = Optional.empty();
    private Optional<OfferCard> card = Optional.empty();
    private Scene scene;
    private long refreshAt;

    Shots(Setup setup, Supplier<Catalogue> shop, ShowTime time, Optional<String> notice) {
        this.setup = setup;
        this.shop = shop;
        this.time = time;
        this.words = new OfferWords(setup.language());
        this.disclosure = Disclosures.of(setup.markets(), setup.language());
        this.notice = notice;
        this.slateWords = new SlateWords(setup.language());
        this.onSlate = slateWords.backSoon();
        this.scene = compose(0);
    }

    /** A line goes on air. */
    void take(Cue line, Caption words, long atMicros) {
        cue = Optional.of(line);
        caption = Optional.of(words);
        refresh(atMicros);
    }

    /** A person speaks through the host, who is shown large until nothing is said any more. */
    void say(Caption words, long atMicros) {
        personSpeaks = true;
        caption = Optional.of(words);
        refresh(atMicros);
    }

    /** Nothing is said any more. */
    void clearCaption(long atMicros) {
        personSpeaks = false;
        caption = Optional.empty();
        refresh(atMicros);
    }

    /** Whether the safe picture stands instead of the host; what is said goes on. */
    void slate(boolean stands, long atMicros) {
        slate = stands;
        refresh(atMicros);
    }

    /** The show ends: from now on the safe picture says so, and why; empty when there is nothing to say but thanks. */
    void farewell(Optional<Closing> why, long atMicros) {
        onSlate = why.map(slateWords::closed).orElseGet(slateWords::over);
        refresh(atMicros);
    }

    /** A person is on air in the host's place, before a camera of their own; viewers read who it is. */
    void guest(String name, long atMicros) {
        TimedWord words = new TimedWord(live(name), atMicros, Long.MAX_VALUE / 2);
        guest = Optional.of(new Caption(List.of(words), setup.language().locale()));
        refresh(atMicros);
    }

    /** The product whose card is shown while a person is on air; before, that of the host's last line. */
    void card(String product, long atMicros) {
        carded = Optional.of(product);
        refresh(atMicros);
    }

    /** The host is on air again. */
    void host(long atMicros) {
        guest = Optional.empty();
        carded = Optional.empty();
        refresh(atMicros);
    }

    /** The scene of a picture; the shop's data is looked at anew once a second. */
    Scene at(long atMicros) {
        if (atMicros >= refreshAt) {
            refresh(atMicros);
        }
        return scene;
    }

    private void refresh(long atMicros) {
        scene = compose(atMicros);
        refreshAt = atMicros + REFRESH_MICROS;
    }

    private Scene compose(long atMicros) {
        Catalogue catalogue = shop.get();
        Instant now = time.at(atMicros);
        Optional<Offer> offer = carded.or(() -> cue.flatMap(Cue::product))
                .flatMap(catalogue::product)
                .map(product -> Offer.at(product, now));
        return new Scene(
                layout(catalogue),
                new Heading(text(catalogue, catalogue.shop().name()), setup.title(), notice),
                cardOf(catalogue, offer),
                guest.or(() -> caption),
                offer.flatMap(current -> countdown(current, now)),
                disclosure,
                setup.language().locale());
    }

    /** Formatting prices leaves garbage: the card is written anew only when its offer changes. */
    private Optional<OfferCard> cardOf(Catalogue catalogue, Optional<Offer> offer) {
        if (!offer.equals(shown)) {
            shown = offer;
            card = offer.map(current -> card(catalogue, current));
        }
        return card;
    }

    private Layout layout(Catalogue catalogue) {
        if (slate) {
            return onSlate;
        }
        if (guest.isPresent()) {
            return new Layout.Guest();
        }
        return cue.filter(line -> !personSpeaks && showsProduct(line))
                .map(line -> closeUp(catalogue, line))
                .orElseGet(Layout.Talk::new);
    }

    /** Reveal and proof show the product large, three sentences at a time, so that the picture does not jump about. */
    private static boolean showsProduct(Cue line) {
        boolean productBeat =
                switch (line.beat()) {
                    case REVEAL, PROOF -> true;
                    case HOOK, PAIN, PRICE, OFFER, CALL_TO_ACTION, OBJECTIONS -> false;
                };
        return productBeat && line.product().isPresent() && turn(line) % 2 == 0;
    }

    /** The product's pictures one after the other. */
    private static Layout closeUp(Catalogue catalogue, Cue line) {
        List<String> pictures = line.product()
                .flatMap(catalogue::product)
                .map(Product::pictures)
                .orElse(List.of());
        return new Layout.CloseUp(
                pictures.isEmpty()
                        ? Optional.empty()
                        : Optional.of(catalogue.folder().resolve(pictures.get(turn(line) / 2 % pictures.size()))));
    }

    private static int turn(Cue line) {
        return line.at().sentence() / SENTENCES_A_SHOT;
    }

    private OfferCard card(Catalogue catalogue, Offer offer) {
        Product product = offer.product();
        return new OfferCard(
                product.id(),
                text(catalogue, product.names()),
                product.pictures().stream()
                        .findFirst()
                        .map(picture -> catalogue.folder().resolve(picture)),
                words.price(offer.price().value()),
                offer.former().map(former -> words.price(former.value())),
                words.stock(offer),
                offer.ends().map(end -> words.livePrice()),
                product.exhibit()
                        .map(exhibit ->
                                new Exhibit(catalogue.folder().resolve(exhibit.cutOut()), exhibit.widthCentimetres())));
    }

    private Optional<Countdown> countdown(Offer offer, Instant now) {
        return offer.ends()
                .map(Sourced::value)
                .filter(end -> Duration.between(now, end).compareTo(COUNTED_DOWN) < 0)
                .map(end -> new Countdown(words.endsIn(), end));
    }

    private String text(Catalogue catalogue, Text text) {
        return text.in(setup.language(), catalogue.shop().primaryLanguage());
    }

    private String live(String name) {
        return switch (setup.language()) {
            case EN -> "Live: " + name;
            case DE -> "Live: " + name;
            case ZH -> "真人直播：" + name;
        };
    }
}
