package dev.nightshift.shop.feed;

import dev.nightshift.shop.feed.Parsed.Bad;
import dev.nightshift.shop.feed.Parsed.Good;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time zone of a shop: the one that it names, else the offset of the first moment that it writes; viewers must hear
 * "until eight" when the shop means eight by its own clock, wherever the program runs.
 */
final class ShopZone {
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2})?(Z|[+-]\\d{2}(?::?\\d{2})?)");

    private ShopZone() {}

    /** Such as {@code Europe/Berlin} or {@code +08:00}. */
    static Parsed<ZoneId> parse(String text) {
        try {
            return new Good<>(ZoneId.of(text.strip()));
        } catch (DateTimeException unknown) {
            return new Bad<>(Parsed.quote(text) + " is no time zone", "Write it like Europe/Berlin or +01:00");
        }
    }

    /** The offset of the first moment in a file; universal time when it holds none. */
    static ZoneId writtenIn(FactNode node) {
        return leaves(node)
                .flatMap(leaf -> offset(leaf.text()).stream())
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneOffset> offset(String text) {
        Matcher moment = MOMENT.matcher(text);
        try {
            return moment.find() ? Optional.of(ZoneOffset.of(moment.group(1))) : Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Stream<FactNode.Leaf> leaves(FactNode node) {
        return switch (node) {
            case FactNode.Leaf leaf -> Stream.of(leaf);
            case FactNode.Group group -> group.children().values().stream().flatMap(ShopZone::leaves);
            case FactNode.Listing list -> list.items().stream().flatMap(ShopZone::leaves);
        };
    }
}
