package dev.nightshift.script;

import dev.nightshift.script.PlannedLine.When;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Catalogue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes planned sentences from phrasings and a merchant's texts. */
final class LineWriter {
    /**
     * What a sentence is about.
     *
     * @param next the product that comes after this one
     * @param into how far into its segment it comes, at the earliest
     */
    record About(Beat beat, Optional<String> product, Optional<String> next, Duration into) {
        About(Optional<String> product, Optional<String> next) {
            this(Beat.HOOK, product, next, Duration.ZERO);
        }

        About at(Beat other, Duration later) {
            return new About(other, product, next, later);
        }
    }

    private final Preview preview;
    private final Pace pace;

    LineWriter(Catalogue catalogue, Phrasings phrasings, Normaliser normaliser) {
        preview = new Preview(catalogue, phrasings.language());
        pace = new Pace(phrasings.language(), normaliser);
    }

    /** The sentence of a phrasing; empty when one of its slots has nothing to hold. */
    Optional<PlannedLine> line(Occasion occasion, Phrasing phrasing, About about, Optional<Item> item) {
        return parts(phrasing, about, item)
                .map(parts -> planned(phrasing.id(), when(occasion), about, parts, phrasing.asks()));
    }

    /** What the sentence would say; empty when one of its slots has nothing to hold. */
    Optional<String> preview(Phrasing phrasing, About about, Optional<Item> item) {
        return parts(phrasing, about, item).map(preview::text);
    }

    private static Optional<List<Part>> parts(Phrasing phrasing, About about, Optional<Item> item) {
        List<Part> parts = phrasing.with((hole, form) -> slots(hole, form, about, item));
        boolean complete = parts.stream().noneMatch(LineWriter::isNothing);
        return complete ? Optional.of(parts) : Optional.empty();
    }

    /** A merchant's sentence by itself. */
    PlannedLine quote(Occasion occasion, Slot.Quote quote, About about) {
        return planned(occasion.key(), When.AVAILABLE, about, List.of(quote), false);
    }

    String preview(PlannedLine line) {
        return preview.text(line.parts());
    }

    /** The sentence, and what it quotes. */
    Stream<String> said(PlannedLine line) {
        return Stream.concat(Stream.of(preview(line)), quotes(line.parts()).map(Slot.Quote::written));
    }

    private static Stream<Slot.Quote> quotes(List<Part> parts) {
        return parts.stream().filter(Slot.Quote.class::isInstance).map(Slot.Quote.class::cast);
    }

    private static When when(Occasion occasion) {
        return occasion == Occasion.SOLD_OUT || occasion == Occasion.RESTOCK ? When.SOLD_OUT : When.AVAILABLE;
    }

    private PlannedLine planned(String phrasing, When when, About about, List<Part> parts, boolean asks) {
        String text = preview.text(parts);
        return new PlannedLine(
                id(phrasing, about, parts),
                about.beat(),
                about.product(),
                when,
                parts,
                asks || text.strip().endsWith("?") || text.endsWith("？"),
                when == When.SOLD_OUT ? Duration.ZERO : pace.of(text, Preview.figures(parts)));
    }

    private static String id(String phrasing, About about, List<Part> parts) {
        StringBuilder id = new StringBuilder(phrasing);
        about.product().ifPresent(product -> id.append('@').append(product));
        quotes(parts).forEach(quote -> id.append('/')
                .append(Quotations.place(quote.source()))
                .append('#')
                .append(quote.sentence()));
        return id.toString();
    }

    private static List<Part> slots(Hole hole, Slot.Form form, About about, Optional<Item> item) {
        return switch (hole) {
            case TEXT -> item.map(known -> known.in(form)).orElse(NOTHING);
            case SHOP -> List.of(new Slot.ShopName());
            case NEXT ->
                about.next().<List<Part>>map(id -> List.of(new Slot.Name(id))).orElse(NOTHING);
            case NAME, PRICE, FORMER, SAVING, STOCK, DEADLINE, WARRANTY ->
                about.product().map(id -> List.<Part>of(of(hole, id))).orElse(NOTHING);
        };
    }

    private static final List<Part> NOTHING = List.of(new Part.Words("\0"));

    private static boolean isNothing(Part part) {
        return NOTHING.getFirst().equals(part);
    }

    private static Slot of(Hole hole, String product) {
        return switch (hole) {
            case NAME, NEXT -> new Slot.Name(product);
            case PRICE -> new Slot.Price(product);
            case FORMER -> new Slot.Former(product);
            case SAVING -> new Slot.Saving(product);
            case STOCK -> new Slot.Stock(product);
            case DEADLINE -> new Slot.Deadline(product);
            case WARRANTY -> new Slot.Warranty(product);
            case SHOP -> new Slot.ShopName();
            case TEXT -> throw new IllegalArgumentException("a text is not read from a product");
        };
    }
}
