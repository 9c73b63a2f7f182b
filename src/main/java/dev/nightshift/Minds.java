package dev.nightshift;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.reply.Reply;
import dev.nightshift.room.HostMind;
import dev.nightshift.room.Mind;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Puts a host's mind together. */
final class Minds {
    private Minds() {}

    /** Understands comments. */
    static CommentReader reader() {
        return (text, topic) ->
                new Reading(topic.show(), Intent.OFF_TOPIC, List.of(), new About.Shop(), Abuse.NONE, text.strip(), 0);
    }

    static Mind of(Supplier<Catalogue> shop, Language show) {
        HostMind.Parts parts = new HostMind.Parts(
                question -> new Reply.Silent("no facts yet"),
                (courtesy, topic, language, tone, variation) -> List.of(),
                new OperatorWords(),
                Rulebook.standard(),
                (heard, product, now) -> {});
        return new HostMind(parts, shop, Set.of(show), ZoneId.systemDefault());
    }
}
