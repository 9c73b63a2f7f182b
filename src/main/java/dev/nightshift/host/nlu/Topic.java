package dev.nightshift.host.nlu;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Optional;

/**
 * What is going on while a viewer writes.
 *
 * @param onScreen id of the product on screen
 * @param earlier earlier comments of the same viewer, oldest first
 * @param show the show's language, for comments that could be in any
 */
public record Topic(Catalogue catalogue, Optional<String> onScreen, List<String> earlier, Language show) {
    public Topic {
        earlier = List.copyOf(earlier);
    }

    /** Never shows what was written. */
    @Override
    public String toString() {
        return "Topic[" + catalogue.shop().id() + ", " + onScreen + "]";
    }
}
