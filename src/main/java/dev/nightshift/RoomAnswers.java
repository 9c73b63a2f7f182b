package dev.nightshift;

import dev.nightshift.host.knowledge.FaqBook;
import dev.nightshift.host.knowledge.OpenQuestions;
import dev.nightshift.host.knowledge.store.JdbcFaqBook;
import dev.nightshift.host.knowledge.store.JdbcOpenQuestions;
import dev.nightshift.room.Heard;
import dev.nightshift.room.HostMind;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What operators answered, and what is left for them to answer.
 *
 * @param shop id of the shop whose questions these are
 */
record RoomAnswers(String shop, FaqBook book, OpenQuestions questions) implements HostMind.Unanswered {
    static RoomAnswers in(DataSource database, String shop) {
        return new RoomAnswers(shop, new JdbcFaqBook(database), new JdbcOpenQuestions(database));
    }

    @Override
    public void asked(Heard heard, Optional<String> product, Instant now) {
        questions.asked(
                shop,
                product,
                heard.reading().language(),
                heard.comment().text(),
                heard.reading().folded(),
                now);
    }
}
