package dev.nightshift;

import dev.nightshift.command.ShowOptions;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.host.knowledge.FaqBook;
import dev.nightshift.host.knowledge.Likeness;
import dev.nightshift.host.llm.LanguageModelReplyWriter;
import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.reply.AskerName;
import dev.nightshift.host.reply.ReplyWriter;
import dev.nightshift.host.reply.StandardCourtesies;
import dev.nightshift.host.reply.StandardReplyWriter;
import dev.nightshift.room.HostMind;
import dev.nightshift.room.Mind;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Puts a host's ears and mind together. */
final class Minds {
    private Minds() {}

    /** Understands comments. */
    static CommentReader reader() {
        return (text, topic) ->
                new Reading(topic.show(), Intent.OFF_TOPIC, List.of(), new About.Shop(), Abuse.NONE, text.strip(), 0);
    }

    /** Answers from facts alone. */
    static ReplyWriter facts(FaqBook operators) {
        return StandardReplyWriter.of(operators, Likeness.NONE);
    }

    /** Answers from facts, worded by the language model that the options name, if they name one. */
    static ReplyWriter replies(ShowOptions show, FaqBook operators, Optional<String> key, InstantSource clock) {
        ReplyWriter grounded = facts(operators);
        return show.languageModel()
                .<ReplyWriter>map(model -> LanguageModelReplyWriter.of(
                        grounded, model.settings(key), clock, AskerName.standard(), Rulebook.standard()))
                .orElse(grounded);
    }

    /** A mind for shows that sell one shop's catalogue in one language. */
    static Mind of(ReplyWriter replies, HostMind.Unanswered unknown, Supplier<Catalogue> shop, Language show) {
        HostMind.Parts parts = new HostMind.Parts(
                replies,
                new StandardCourtesies(AskerName.standard()),
                new OperatorWords(),
                Rulebook.standard(),
                unknown);
        return new HostMind(parts, shop, Set.of(show), ZoneId.systemDefault());
    }
}
