package dev.nightshift.script;

import dev.nightshift.script.Filling.Filled;
import dev.nightshift.script.Filling.NotSayable;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.Product;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Fills the slots of a planned sentence from the catalogue and the clock as they are now. Immutable, any thread. */
public final class LineFiller {
    private final Normaliser normaliser;
    private final Phrasings phrasings;

    private LineFiller(Normaliser normaliser, Phrasings phrasings) {
        this.normaliser = normaliser;
        this.phrasings = phrasings;
    }

    /** A filler for the sentences of one language. */
    public static LineFiller of(Language language) {
        return new LineFiller(Normaliser.of(language), PhrasingFile.standard(language));
    }

    /**
     * The sentence as it is true at a moment.
     *
     * @param zone in which deadlines are said
     */
    public Filling fill(PlannedLine planned, Catalogue catalogue, Instant now, ZoneId zone) {
        return obstacle(planned, catalogue, now)
                .<Filling>map(NotSayable::new)
                .orElseGet(() -> filled(planned, catalogue, now, zone));
    }

    private static Optional<String> obstacle(PlannedLine planned, Catalogue catalogue, Instant now) {
        if (planned.product().isEmpty()) {
            return Optional.empty();
        }
        Optional<Product> product = planned.product().flatMap(catalogue::product);
        if (product.isEmpty()) {
            return Optional.of("the product is gone");
        }
        boolean soldOut = Offer.at(product.get(), now).soldOut();
        return switch (planned.when()) {
            case AVAILABLE -> soldOut ? Optional.of("sold out") : Optional.empty();
            case SOLD_OUT -> soldOut ? Optional.empty() : Optional.of("not sold out");
        };
    }

    private Filling filled(PlannedLine planned, Catalogue catalogue, Instant now, ZoneId zone) {
        SlotReader reader = new SlotReader(normaliser, phrasings, catalogue, now, zone);
        LineDraft draft = new LineDraft(normaliser);
        for (Part part : planned.parts()) {
            Optional<String> missing = append(draft, part, reader);
            if (missing.isPresent()) {
                return new NotSayable(missing.get());
            }
        }
        return new Filled(draft.line(phrasings.language(), planned.product(), planned.question()));
    }

    private static Optional<String> append(LineDraft draft, Part part, SlotReader reader) {
        switch (part) {
            case Part.Words(String text) -> draft.words(text);
            case Part.Mark(String gesture) -> draft.gesture(gesture);
            case Slot slot -> {
                return switch (reader.read(slot)) {
                    case SlotReader.Reading.Missing(String reason) -> Optional.of(reason);
                    case SlotReader.Reading.Known known -> {
                        draft.slot(known);
                        yield Optional.empty();
                    }
                };
            }
        }
        return Optional.empty();
    }
}
