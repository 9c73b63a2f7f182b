package dev.nightshift.room;

import dev.nightshift.channel.Comment;
import dev.nightshift.channel.Viewer;
import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Viewers who write what a test wants. */
public final class ScriptedViewers {
    private int written;

    /** A comment that was understood as this. */
    public Heard says(String viewer, Intent intent, String text, Instant at) {
        return heard(viewer, intent, new About.Shop(), Abuse.NONE, text, at);
    }

    /** An insult. */
    public Heard insults(String viewer, double severity, Instant at) {
        written++;
        return heard(
                viewer,
                Intent.ABUSE,
                new About.Shop(),
                new Abuse(severity, Abuse.Target.HOST),
                "insult number " + written,
                at);
    }

    /** An order that was paid. */
    public static OrderEvent paid(String id, String product, String buyer, Instant at) {
        return order(id, OrderEvent.Kind.PAID, product, buyer, at);
    }

    static OrderEvent order(String id, OrderEvent.Kind kind, String product, String buyer, Instant at) {
        return new OrderEvent(
                "page:" + id + ":" + kind,
                id,
                "page",
                kind,
                List.of(new OrderEvent.Position(product, 1)),
                Optional.of(Money.of("10.00", "EUR")),
                Optional.of(buyer),
                true,
                at);
    }

    private Heard heard(String viewer, Intent intent, About about, Abuse abuse, String text, Instant at) {
        written++;
        Comment comment = new Comment("page:" + written, new Viewer("page", viewer, viewer), text, at);
        return new Heard(
                comment,
                new Reading(
                        Language.EN, intent, List.of(), about, abuse, text, 0.9, text.endsWith("?"), Optional.empty()),
                1_000);
    }
}
