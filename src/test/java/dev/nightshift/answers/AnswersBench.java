package dev.nightshift.answers;

import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.reply.ReplyWriter;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a set of comments through the host, shop by shop. */
public final class AnswersBench {

    private final CommentReader reader;
    private final ReplyWriter writer;

    public AnswersBench(CommentReader reader, ReplyWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Answers and judges every comment.
     *
     * @param shops folders; a comment belongs to the one whose {@code shop.id} it names
     * @param told whether the reader is told what each comment means, so that only the writer is measured
     * @throws IllegalArgumentException if the set is malformed or names a shop or product that isn't there
     */
    public AnswersReport measure(List<Path> shops, Path set, Instant now, boolean told) throws IOException {
        Map<String, Catalogue> catalogues = catalogues(shops);
        List<Expected> comments = QuestionSet.read(set);
        Answering host = new HostAnswering(comment -> told ? new ToldReader(reader, comment) : reader, writer, now);
        Map<String, Judge> judges = new HashMap<>();
        Map<String, SetCheck> checks = new HashMap<>();
        List<Judged> judged = new ArrayList<>();
        List<String> unfounded = new ArrayList<>();
        for (Expected comment : comments) {
            Catalogue catalogue = catalogue(comment, catalogues);
            judged.add(judges.computeIfAbsent(comment.shop(), id -> new Judge(catalogue, now, zone(catalogue)))
                    .judge(comment, host.answer(comment, catalogue)));
            checks.computeIfAbsent(comment.shop(), id -> new SetCheck(catalogue, now, zone(catalogue)))
                    .unfounded(comment)
                    .forEach(unfounded::add);
        }
        return new AnswersReport(judged, unfounded);
    }

    private static ZoneId zone(Catalogue catalogue) {
        return catalogue.shop().zone();
    }

    private static Map<String, Catalogue> catalogues(List<Path> shops) {
        Map<String, Catalogue> catalogues = new LinkedHashMap<>();
        for (Path folder : shops) {
            switch (new ShopFolder(Limits.DEFAULT).read(folder)) {
                case Import.Loaded loaded ->
                    catalogues.put(loaded.catalogue().shop().id(), loaded.catalogue());
                case Import.Rejected rejected ->
                    throw new IllegalArgumentException(folder + ": " + rejected.problems());
            }
        }
        return catalogues;
    }

    private static Catalogue catalogue(Expected comment, Map<String, Catalogue> catalogues) {
        Catalogue catalogue = Optional.ofNullable(catalogues.get(comment.shop()))
                .orElseThrow(
                        () -> new IllegalArgumentException(comment.id() + ": no --shop has the id " + comment.shop()));
        List.of(comment.product(), comment.onScreen())
                .forEach(named -> named.ifPresent(product -> {
                    if (catalogue.product(product).isEmpty()) {
                        throw new IllegalArgumentException(comment.id() + ": the shop has no product " + product);
                    }
                }));
        return catalogue;
    }
}
