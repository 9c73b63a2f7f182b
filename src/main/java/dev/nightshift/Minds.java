package dev.nightshift;

import dev.nightshift.command.ShowOptions;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.knowledge.FaqBook;
import dev.nightshift.host.knowledge.SentenceLikeness;
import dev.nightshift.host.llm.LanguageModelReplyWriter;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.nlu.CommentReaders;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.nlu.Topic;
import dev.nightshift.host.reply.AskerName;
import dev.nightshift.host.reply.Question;
import dev.nightshift.host.reply.ReplyWriter;
import dev.nightshift.host.reply.StandardCourtesies;
import dev.nightshift.host.reply.StandardReplyWriter;
import dev.nightshift.host.reply.Tone;
import dev.nightshift.host.theme.Themes;
import dev.nightshift.room.HostMind;
import dev.nightshift.room.Mind;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Puts a host's ears and mind together. */
final class Minds {
    private Minds() {}

    /** Understands comments by words, form and meaning. */
    static CommentReader reader(Embedder embedder) {
        return CommentReaders.standard(embedder, Themes.standard());
    }

    /**
     * Answers from facts alone.
     *
     * @param embedder the reader's: its models are loaded once
     * @param background makes vectors of what the shop wrote, one task at a time
     */
    static ReplyWriter facts(FaqBook operators, Embedder embedder, Executor background) {
        return StandardReplyWriter.of(operators, new SentenceLikeness(embedder, Themes.standard(), background));
    }

    /** Grounded replies, worded by the language model that the options name, if they name one. */
    static ReplyWriter worded(ShowOptions show, ReplyWriter grounded, Optional<String> key, InstantSource clock) {
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
        return new HostMind(parts, shop, Set.of(show));
    }

    /** Thinks once through everything, so that the first viewer does not wait for classes, lexicons and models to load. */
    static void warmUp(CommentReader reader, ReplyWriter replies, Catalogue catalogue, Language language, Instant now) {
        Optional<String> first = catalogue.products().stream().map(Product::id).findFirst();
        Topic topic = new Topic(catalogue, first, List.of(), language);
        for (String text : questions(language)) {
            Reading reading = reader.read(text, topic);
            replies.write(new Question(
                    text,
                    reading,
                    topic,
                    List.of(),
                    0,
                    language,
                    Tone.PLAIN,
                    0,
                    now,
                    catalogue.shop().zone()));
        }
    }

    private static List<String> questions(Language language) {
        return switch (language) {
            case EN -> List.of("How much is it?", "How wide is it?", "Can I wash it?");
            case DE -> List.of("Was kostet das?", "Wie breit ist es?", "Kann man es waschen?");
            case ZH -> List.of("多少钱？", "有多宽？", "可以洗吗？");
        };
    }
}
