package dev.nightshift.script;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.util.List;
import java.util.stream.Collectors;

/** What a planned sentence will sound like, with the names of its figures in place of figures. */
final class Preview {
    private final Catalogue catalogue;
    private final Language language;

    Preview(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    String text(List<Part> parts) {
        return parts.stream().map(this::text).collect(Collectors.joining());
    }

    /** How many figures will be filled in. */
    static int figures(List<Part> parts) {
        return (int) parts.stream().filter(Preview::isFigure).count();
    }

    private static boolean isFigure(Part part) {
        return switch (part) {
            case Part.Words words -> false;
            case Part.Mark mark -> false;
            case Slot.Name name -> false;
            case Slot.ShopName shop -> false;
            case Slot.Quote quote -> false;
            case Slot.Price price -> true;
            case Slot.Former former -> true;
            case Slot.Saving saving -> true;
            case Slot.Stock stock -> true;
            case Slot.Deadline deadline -> true;
            case Slot.Warranty warranty -> true;
            case Slot.DeliveryCost cost -> true;
            case Slot.FreeFrom free -> true;
        };
    }

    private String text(Part part) {
        return switch (part) {
            case Part.Words(String words) -> words;
            case Part.Mark mark -> "";
            case Slot.Name(String product) -> name(product);
            case Slot.ShopName shop -> catalogue.shop().name().in(language).orElse("");
            case Slot.Quote quote -> Quotations.shaped(quote.written(), quote.form(), language);
            case Slot.Price price -> "<price>";
            case Slot.Former former -> "<former>";
            case Slot.Saving saving -> "<saving>";
            case Slot.Stock stock -> "<stock>";
            case Slot.Deadline deadline -> "<deadline>";
            case Slot.Warranty warranty -> "<warranty>";
            case Slot.DeliveryCost cost -> "<cost>";
            case Slot.FreeFrom free -> "<free from>";
        };
    }

    private String name(String id) {
        return catalogue.product(id).map(product -> name(product, language)).orElse("");
    }

    private static String name(Product product, Language language) {
        return product.names().in(language).orElse(product.title().value());
    }
}
