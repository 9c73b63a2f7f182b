package dev.nightshift.stage.scene;

import dev.nightshift.compliance.Disclosure;
import java.util.Locale;
import java.util.Optional;

/**
 * What is on screen now.
 *
 * @param layout how it is arranged
 * @param heading shop and room title
 * @param offer the offer being talked about
 * @param caption the words being spoken
 * @param countdown a real deadline; nothing else may count down
 * @param disclosure the AI label and the advertising word, on every picture
 * @param language of the texts: chooses fonts and line breaking
 */
public record Scene(
        Layout layout,
        Heading heading,
        Optional<OfferCard> offer,
        Optional<Caption> caption,
        Optional<Countdown> countdown,
        Disclosure disclosure,
        Locale language) {

    /** A scene with nothing but the host, for a start. */
    public static Scene of(Layout layout, Heading heading, Disclosure disclosure, Locale language) {
        return new Scene(layout, heading, Optional.empty(), Optional.empty(), Optional.empty(), disclosure, language);
    }

    public Scene withLayout(Layout other) {
        return new Scene(other, heading, offer, caption, countdown, disclosure, language);
    }

    public Scene withOffer(Optional<OfferCard> other) {
        return new Scene(layout, heading, other, caption, countdown, disclosure, language);
    }

    public Scene withCaption(Optional<Caption> other) {
        return new Scene(layout, heading, offer, other, countdown, disclosure, language);
    }

    public Scene withCountdown(Optional<Countdown> other) {
        return new Scene(layout, heading, offer, caption, other, disclosure, language);
    }
}
