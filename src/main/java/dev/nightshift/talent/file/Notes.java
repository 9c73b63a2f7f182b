package dev.nightshift.talent.file;

import java.util.ArrayList;
import java.util.List;

/** The problems found so far in one file. */
final class Notes {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Notes(String file) {
        this.file = file;
    }

    void add(String place, String reason, String whatToDo) {
        problems.add(new Problem(file, place, reason, whatToDo));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
