package dev.nightshift.console.operator;

import dev.nightshift.console.HostNotice;
import dev.nightshift.console.hosts.Said;
import java.util.List;
import java.util.Locale;

/**
 * What a room's page says of its host's likeness.
 *
 * @param withdrawn why it is not shown any more; empty while it is
 * @param next who was chosen for the next show; empty when nobody else was
 * @param unsold names of products, between commas; empty when the host may sell all
 */
record LikenessView(List<Said> withdrawn, String next, String unsold) {
    LikenessView {
        withdrawn = List.copyOf(withdrawn);
    }

    static LikenessView of(HostNotice notice, Locale locale) {
        return new LikenessView(
                notice.withdrawn().map(obstacle -> Said.of(obstacle, locale)).orElse(List.of()),
                notice.next().orElse(""),
                String.join(", ", notice.unsold()));
    }
}
