package dev.nightshift.shop.feed;

import dev.nightshift.shop.Sourced;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Collects the problems of one import, each once: lists them up to a limit, and counts them all. */
final class ProblemLog {
    private final int limit;
    private final Set<Problem> listed = new LinkedHashSet<>();
    private int total;

    ProblemLog(int limit) {
        this.limit = limit;
    }

    void add(Problem problem) {
        boolean full = listed.size() >= limit;
        if (full ? !listed.contains(problem) : listed.add(problem)) {
            total++;
        }
    }

    void add(Written written, String reason, String whatToDo) {
        add(written.problem(reason, whatToDo));
    }

    /** The value of what is written; empty, with a problem logged, when it can't be understood. */
    <T> Optional<Sourced<T>> read(Written written, Function<String, Parsed<T>> parser) {
        return switch (parser.apply(written.text())) {
            case Parsed.Good<T>(T value) -> Optional.of(new Sourced<>(value, written.source()));
            case Parsed.Bad<T>(String reason, String whatToDo) -> {
                add(written, reason, whatToDo);
                yield Optional.empty();
            }
        };
    }

    Problems problems() {
        return new Problems(List.copyOf(listed), total);
    }

    /** All problems, and before them the one that ended the import. */
    Problems endedBy(Problem end) {
        return new Problems(Stream.concat(Stream.of(end), listed.stream()).toList(), total + 1);
    }
}
