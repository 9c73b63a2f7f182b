package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.channel.AnswerFigures;
import dev.nightshift.channel.ChatAnswer;
import dev.nightshift.channel.Connector;
import dev.nightshift.console.RoomViews;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.RoomView.AnswerView;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersToChatsTest {
    private static final String INTRODUCTION = "I'm the AI host of this show.";

    private final List<ChatAnswer> sent = new ArrayList<>();
    private final AnswersToChats answers = new AnswersToChats(List.of(new Twitch()), "[AI]", INTRODUCTION);

    @Test
    void each_answer_goes_once_to_the_platform_of_its_viewer_with_the_sign_of_a_machine() {
        answers.accept(room());
        AnswerView first = new AnswerView("twitch:1", "twitch:lea", "It is 90 cm wide.");
        AnswerView elsewhere = new AnswerView("page:2", "page:kim", "It is blue.");
        answers.accept(room(elsewhere, first));
        answers.accept(room(new AnswerView("twitch:3", "twitch:lea", "Yes."), elsewhere, first));
        assertThat(sent)
                .containsExactly(
                        new ChatAnswer("twitch:1", "lea", "[AI] " + INTRODUCTION + " It is 90 cm wide."),
                        new ChatAnswer("twitch:3", "lea", "[AI] Yes."));
    }

    @Test
    void r11_the_first_answer_to_a_viewer_says_that_an_ai_writes_once() {
        answers.accept(room());
        AnswerView introduced = new AnswerView("twitch:1", "twitch:lea", INTRODUCTION + " It is blue.");
        answers.accept(room(introduced));
        answers.accept(room(new AnswerView("twitch:2", "twitch:kim", "Yes."), introduced));
        answers.accept(room(new AnswerView("twitch:3", "twitch:kim", "No."), introduced));
        assertThat(sent)
                .extracting(ChatAnswer::text)
                .containsExactly("[AI] " + INTRODUCTION + " It is blue.", "[AI] " + INTRODUCTION + " Yes.", "[AI] No.");
    }

    @Test
    void what_a_process_before_may_have_sent_is_not_sent_again() {
        AnswerView before = new AnswerView("twitch:1", "twitch:lea", "It is 90 cm wide.");
        answers.accept(room(before));
        answers.accept(room(before));
        assertThat(sent).isEmpty();
    }

    private static RoomView room(AnswerView... newestFirst) {
        return RoomViews.live(RoomViews.answers(RoomView.Floor.EMPTY, newestFirst));
    }

    private final class Twitch implements Connector {
        @Override
        public String platform() {
            return "twitch";
        }

        @Override
        public Status status() {
            return new Status.Connected();
        }

        @Override
        public void answer(ChatAnswer answer) {
            sent.add(answer);
        }

        @Override
        public AnswerFigures answers() {
            return AnswerFigures.NONE;
        }

        @Override
        public void close() {}
    }
}
