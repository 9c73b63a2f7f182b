package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.ledger.RecordedShow;
import dev.nightshift.ledger.RetentionFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyDisposalTest {
    private final List<String> notices = new ArrayList<>();
    private Instant now = Instant.parse("2027-11-30T23:00:00Z");

    @Test
    void r36_a_server_deletes_what_is_over_by_itself_once_a_day_and_says_so(@TempDir Path data) throws IOException {
        RecordedShow show = RecordedShow.in(data);
        DailyDisposal daily = new DailyDisposal(() -> archive(show), RetentionFile.standard(), notices::add, () -> now);
        daily.run();
        assertThat(notices).isEmpty();
        now = now.plus(DailyDisposal.EVERY).minusSeconds(1);
        daily.run();
        assertThat(show.archive().shows()).as("not before the next day's look").hasSize(1);
        now = now.plusSeconds(1);
        daily.run();
        assertThat(notices).singleElement().asString().contains(show.name().toString(), "The receipt stays");
        assertThat(show.archive().disposed().getFirst().receipt().by()).isEqualTo(DailyDisposal.BY);
    }

    private static dev.nightshift.ledger.Archive archive(RecordedShow show) {
        try {
            return show.archive();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
