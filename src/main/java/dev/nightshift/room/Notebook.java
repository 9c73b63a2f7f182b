package dev.nightshift.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The comments of a show that are still remembered, oldest first.
 *
 * @param notes at most {@value #MOST}: settled ones are forgotten first
 * @param heard all comments of the show
 * @param answered comments answered aloud
 */
public record Notebook(List<Note> notes, long heard, long answered) {
    static final int MOST = 160;
    static final Notebook EMPTY = new Notebook(List.of(), 0, 0);

    public Notebook {
        notes = List.copyOf(notes);
    }

    /** The comment with this id, while it is remembered. */
    public Optional<Note> find(String id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    Stream<Note> open() {
        return notes.stream().filter(Note::open);
    }

    Notebook with(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        if (more.size() > MOST) {
            more.remove(oldest(more));
        }
        return new Notebook(more, heard + 1, answered);
    }

    private static Note oldest(List<Note> notes) {
        return notes.stream().filter(note -> !note.open()).findFirst().orElse(notes.getFirst());
    }

    /** Changes one comment. */
    Notebook change(String id, UnaryOperator<Note> change) {
        return changeAll(note -> note.id().equals(id), change);
    }

    /** Changes a comment and those that ask the same. */
    Notebook settle(String id, CommentState state) {
        long more = state == CommentState.ANSWERED ? 1 : 0;
        Notebook settled = changeAll(
                note -> note.id().equals(id) || note.leader().filter(id::equals).isPresent(), note -> note.in(state));
        return new Notebook(settled.notes, heard, answered + more);
    }

    private Notebook changeAll(Predicate<Note> which, UnaryOperator<Note> change) {
        return new Notebook(
                notes.stream()
                        .map(note -> which.test(note) ? change.apply(note) : note)
                        .toList(),
                heard,
                answered);
    }
}
