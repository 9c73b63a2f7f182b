package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.GestureMark;
import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Word;
import dev.nightshift.script.Line;
import dev.nightshift.script.Line.GestureWish;
import dev.nightshift.script.Line.Token;
import dev.nightshift.shop.Language;
import dev.nightshift.stage.scene.Caption.TimedWord;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpokenWordsTest {
    // "Only €39 now." is spoken "Only thirty-nine euros now."
    private static final Line LINE = new Line(
            Language.EN,
            List.of(new Token("Only ", "Only "), new Token("€39 ", "thirty-nine euros "), new Token("now.", "now.")),
            List.of(),
            Optional.empty(),
            Optional.of(new GestureWish("POINT_CARD", 1)),
            false);
    private static final SpeechTrack TRACK = new SpeechTrack(
            List.of(new Phone("oʊ", 0, 300, false), new Phone("θ", 300, 400, false), new Phone("ɜ", 400, 900, true)),
            List.of(
                    new Word(0, 4, 0, 300, false),
                    new Word(5, 16, 300, 900, true),
                    new Word(17, 22, 900, 1300, false),
                    new Word(23, 26, 1300, 1600, false)),
            1600);

    @Test
    void a_figure_is_shown_as_long_as_all_its_words_sound() {
        assertThat(new SpokenWords(LINE, TRACK).captions(1000))
                .containsExactly(
                        new TimedWord("Only ", 1000, 1300),
                        new TimedWord("€39 ", 1300, 2300),
                        new TimedWord("now.", 2300, 2600));
    }

    @Test
    void several_words_of_one_token_share_its_time() {
        Line line = new Line(
                Language.EN,
                List.of(new Token("oak table ", "oak table ")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
        SpeechTrack track = new SpeechTrack(
                List.of(), List.of(new Word(0, 3, 0, 400, false), new Word(4, 9, 400, 800, false)), 800);
        assertThat(new SpokenWords(line, track).captions(0))
                .containsExactly(new TimedWord("oak ", 0, 400), new TimedWord("table ", 400, 800));
    }

    @Test
    void a_gesture_falls_on_the_stressed_sound_of_its_word() {
        assertThat(new SpokenWords(LINE, TRACK).gesture()).contains(new GestureMark(400, Gesture.POINT_CARD));
    }

    @Test
    void a_gesture_nobody_knows_is_left_out() {
        Line line = new Line(
                Language.EN,
                LINE.tokens(),
                List.of(),
                Optional.empty(),
                Optional.of(new GestureWish("SOMERSAULT", 0)),
                false);
        assertThat(new SpokenWords(line, TRACK).gesture()).isEmpty();
    }
}
