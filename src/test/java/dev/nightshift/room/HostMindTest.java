package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.channel.Comment;
import dev.nightshift.channel.Viewer;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.reply.Question;
import dev.nightshift.host.reply.Reply;
import dev.nightshift.host.reply.Tone;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Text;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HostMindTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final Catalogue SHOP = new Catalogue(
            new Shop(
                    "test",
                    new Text(Map.of(Language.EN, "Test"), new SourceRef("facts.yaml", "shop.name")),
                    Language.EN,
                    Currency.getInstance("EUR"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()),
            Path.of("."),
            List.of(),
            Policies.none(),
            List.of(),
            List.of());
    private static final Line SAID = new Line(
            Language.EN, List.of(new Line.Token("Yes.", "Yes.")), List.of(), Optional.empty(), Optional.empty(), false);

    private final List<String> open = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    @Test
    void what_is_answered_in_part_goes_to_the_operator_and_what_is_answered_does_not() {
        think(new Reply.Answered(List.of(SAID), List.of(), true), Optional.empty());
        assertThat(open).isEmpty();
        think(new Reply.Answered(List.of(SAID), List.of(), false), Optional.empty());
        assertThat(open).containsExactly("is it big and is it red?");
    }

    @Test
    void the_writer_hears_which_earlier_question_a_comment_goes_on_with() {
        think(new Reply.NotKnown(List.of(SAID)), Optional.of("is it big?"));
        assertThat(questions.getFirst().topic().earlier()).containsExactly("is it big?");
    }

    private void think(Reply reply, Optional<String> after) {
        HostMind.Parts parts = new HostMind.Parts(
                question -> {
                    questions.add(question);
                    return reply;
                },
                (courtesy, about, language, tone, variation) -> List.of(),
                (text, language) -> List.of(),
                Rulebook.standard(),
                (asked, product, when) -> open.add(asked.comment().text()));
        Reading reading = new Reading(
                Language.EN, Intent.SIZE, List.of(), new About.Shop(), Abuse.NONE, "folded", 1, true, after);
        Comment comment = Comment.cut("1", new Viewer("test", "1", "Alex"), "is it big and is it red?", NOW);
        Turn turn = new Turn(
                1,
                new Turn.Occasion.Answer(List.of(new Heard(comment, reading, 0)), 0),
                Optional.empty(),
                Tone.PLAIN,
                false,
                false);
        new HostMind(parts, () -> SHOP, Set.of(Language.EN))
                .think(new Setup("room", "Room", "test", "mira", Language.EN, List.of("EU"), 1), turn, NOW);
    }
}
