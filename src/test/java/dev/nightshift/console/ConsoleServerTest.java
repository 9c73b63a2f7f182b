package dev.nightshift.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** The pages work with what belongs to others. */
class ConsoleServerTest {
    @Test
    void closing_the_pages_leaves_the_database_open_for_the_rooms_that_still_write_to_it() {
        try (TestConsole console = new TestConsole(new ScriptedRoom(RoomViews.quiet()), InstantSource.system())) {
            console.closePages();
            assertThat(console.databaseWorks()).isTrue();
        }
    }
}
