package dev.nightshift.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant START = Instant.parse("2026-11-22T20:00:00Z");

    @Test
    void a_comment_in_the_middle_of_a_sentence_is_told_from_one_in_a_pause() {
        Timeline timeline = timeline(
                cleared(1, "null"),
                fact("line-started", 0, "\"speechId\":1"),
                heard("a", 1000),
                opened(1, "a", 1010),
                fact("line-cut", 1500, "\"speechId\":1,\"heard\":\"x\""),
                cleared(2, "1"),
                fact("line-started", 1700, "\"speechId\":2"),
                fact("line-spoken", 4000, "\"speechId\":2,\"heard\":\"y\""),
                fact("turn-closed", 4000, "\"turn\":1"),
                heard("b", 4200),
                opened(2, "b", 4210),
                cleared(3, "2"),
                fact("line-started", 4900, "\"speechId\":3"));

        List<Timeline.Answered> answered = timeline.answered(Map.of("a", at(950), "b", at(4150)));

        assertThat(answered)
                .extracting(Timeline.Answered::standing)
                .containsExactly(Timeline.Standing.MID_SENTENCE, Timeline.Standing.BETWEEN);
        assertThat(answered).extracting(Timeline.Answered::started).containsExactly(at(1700), at(4900));
    }

    @Test
    void who_writes_while_somebody_else_is_answered_finds_the_host_busy() {
        Timeline timeline = timeline(
                opened(1, "z", 0),
                heard("a", 1000),
                fact("turn-closed", 3000, "\"turn\":1"),
                opened(2, "a", 3010),
                cleared(3, "2"),
                fact("line-started", 3700, "\"speechId\":3"));

        assertThat(timeline.answered(Map.of("a", at(950))))
                .singleElement()
                .extracting(Timeline.Answered::standing)
                .isEqualTo(Timeline.Standing.BUSY);
    }

    @Test
    void a_comment_whose_turn_was_never_spoken_is_not_answered() {
        assertThat(timeline(heard("a", 1000), opened(1, "a", 1010)).answered(Map.of("a", at(950))))
                .isEmpty();
    }

    private static Timeline timeline(String... facts) {
        return Timeline.of(Stream.of(facts).map(TimelineTest::json).toList());
    }

    private static JsonNode json(String fact) {
        try {
            return new ObjectMapper().readTree(fact);
        } catch (JsonProcessingException bad) {
            throw new IllegalArgumentException(bad);
        }
    }

    private static String heard(String comment, long millis) {
        return fact("comment-heard", millis, "\"heard\":{\"comment\":{\"id\":\"" + comment + "\"}}");
    }

    private static String opened(long turn, String comment, long millis) {
        String occasion = "{\"comments\":[{\"comment\":{\"id\":\"" + comment + "\"}}]}";
        return fact("turn-opened", millis, "\"turn\":{\"id\":" + turn + ",\"occasion\":" + occasion + "}");
    }

    private static String cleared(long speech, String turn) {
        return fact("line-cleared", 0, "\"speechId\":" + speech + ",\"turn\":" + turn);
    }

    private static String fact(String name, long millis, String fields) {
        return "{\"fact\":\"" + name + "\",\"when\":\"" + at(millis) + "\"," + fields + "}";
    }

    private static Instant at(long millis) {
        return START.plusMillis(millis);
    }
}
