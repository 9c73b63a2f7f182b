package dev.nightshift.studio.enrol;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something that is wrong with footage, and where.
 *
 * @param where stretches of the film, in order; empty when it concerns the whole
 */
public record Fault(Kind kind, List<Span> where) {
    /** What can be wrong. */
    public enum Kind {
        NO_FACE("no face is seen"),
        TWO_FACES("more than one face is seen"),
        OCCLUSION("something is before the face"),
        BLUR("the face is blurred"),
        LARGE_YAW("the head is turned too far"),
        TOO_SHORT("there is too little that can be used"),
        NO_SOUND("there is no sound"),
        CHANGING_LIGHT("the light changes"),
        TOO_DARK("the face is too dark"),
        FACE_TOO_SMALL("the face is too small in the picture"),
        NO_PICTURES("there are no moving pictures"),
        UNREADABLE("the file can't be read");

        private final String says;

        Kind(String says) {
            this.says = says;
        }
    }

    public Fault {
        where = List.copyOf(where);
    }

    /** The whole film. */
    public static Fault everywhere(Kind kind) {
        return new Fault(kind, List.of());
    }

    /** In words, with times in seconds. */
    public String words() {
        return where.isEmpty() ? kind.says : kind.says + ": " + times();
    }

    /** Where it is, in seconds; empty when it concerns the whole. */
    public String times() {
        return where.stream()
                .map(span -> String.format(Locale.ROOT, "%.1f-%.1f s", span.from(), span.to()))
                .collect(Collectors.joining(", "));
    }
}
