package dev.nightshift.broadcast.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkDetectorTest {
    private static final Instant NOW = Instant.parse("2026-11-28T21:14:59Z");
    private static final MarkPayload PAYLOAD = MarkPayload.of("main-7", NOW);
    private static final Canvas PLAIN = Canvas.room(720, 1280, 1);
    private static final MarkTile TILE =
            MarkTile.of(MarkLayout.standard().chips(PAYLOAD), PLAIN.width(), PLAIN.height());
    private static final Canvas MARKED = PLAIN.marked(TILE);

    @Test
    void r10_a_marked_picture_names_its_room_and_minute() {
        assertThat(read(MARKED))
                .hasValueSatisfying(reading -> assertThat(reading.payload()).isEqualTo(PAYLOAD));
    }

    @Test
    void r10_the_mark_is_found_in_a_picture_of_another_size() {
        assertThat(read(MARKED.scaled(540, 960)).map(MarkReading::payload)).contains(PAYLOAD);
        assertThat(read(MARKED.scaled(1080, 1920)).map(MarkReading::payload)).contains(PAYLOAD);
    }

    @ParameterizedTest
    @CsvSource({"36, 64, 648, 1152", "0, 0, 684, 1216", "17, 40, 684, 1216", "0, 64, 720, 1216"})
    void r10_the_mark_is_found_in_a_picture_whose_edges_were_cut(int left, int top, int wide, int high) {
        Canvas cut = MARKED.cut(left, top, wide, high);
        assertThat(read(cut).map(MarkReading::payload)).contains(PAYLOAD);
        assertThat(read(cut.scaled(540, 540 * high / wide)).map(MarkReading::payload))
                .contains(PAYLOAD);
    }

    @Test
    void a_picture_without_a_mark_has_none_and_another_key_finds_none() {
        assertThat(read(PLAIN)).isEmpty();
        MarkDetector other = new MarkDetector(new MarkLayout(99));
        other.add(MARKED.luma());
        assertThat(other.read()).isEmpty();
    }

    @Test
    void nobody_sees_the_mark() {
        assertThat(PLAIN.psnr(MARKED)).isGreaterThan(42);
    }

    @Test
    void the_mark_changes_with_the_minute_and_not_within_it() {
        Watermark mark = new Watermark("main-7", NOW, 180, 320);
        MarkTile first = mark.at(0);
        assertThat(mark.at(900_000)).isSameAs(first);
        assertThat(mark.at(1_100_000).row(0)).isNotEqualTo(first.row(0));
    }

    private static Optional<MarkReading> read(Canvas canvas) {
        MarkDetector detector = new MarkDetector();
        detector.add(canvas.luma());
        return detector.read();
    }
}
