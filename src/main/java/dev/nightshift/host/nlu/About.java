package dev.nightshift.host.nlu;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/** What a comment is about. Names are kept in journals. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "about")
@JsonSubTypes({
    @JsonSubTypes.Type(value = About.Named.class, name = "named"),
    @JsonSubTypes.Type(value = About.OnScreen.class, name = "on-screen"),
    @JsonSubTypes.Type(value = About.Unclear.class, name = "unclear"),
    @JsonSubTypes.Type(value = About.Shop.class, name = "shop")
})
public sealed interface About {
    /** Products that the comment names, or that the viewer spoke of before; several in a comparison. */
    record Named(List<String> products) implements About {
        public Named {
            products = List.copyOf(products);
        }
    }

    /** No product is named and one is on screen. */
    record OnScreen(String product) implements About {}

    /** It could be any of these: the host asks back. */
    record Unclear(List<String> products) implements About {
        public Unclear {
            products = List.copyOf(products);
        }
    }

    /** The shop as a whole, or nothing that is sold. */
    record Shop() implements About {}

    /** The one product in question, if it is clear. */
    default Optional<String> one() {
        return switch (this) {
            case Named named -> named.products().stream().findFirst();
            case OnScreen shown -> Optional.of(shown.product());
            case Unclear unclear -> Optional.empty();
            case Shop shop -> Optional.empty();
        };
    }
}
