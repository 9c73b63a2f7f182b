package dev.nightshift.avatar.clone.model;

import java.util.List;

/**
 * Which pictures of the film may follow which: each is followed by the next, and at a join the film may go on elsewhere
 * while both are shown over each other for {@value #FADE} pictures (a motion graph, Kovar et al. 2002).
 *
 * @param joins by {@link Join#from} ascending; following them, the film never ends
 * @param quiet for each picture, whether the person is silent and still in it
 * @param gesture for each picture, how much moves below the face around it: 0 the least of the film .. 1 the most
 */
public record Loops(List<Join> joins, boolean[] quiet, float[] gesture) {
    /** Pictures that a join lasts. */
    public static final int FADE = 10;

    public Loops {
        joins = List.copyOf(joins);
    }

    /** Loops of which nobody knows where the hands move. */
    public Loops(List<Join> joins, boolean[] quiet) {
        this(joins, quiet, new float[quiet.length]);
    }

    /**
     * A way from one place of the film to another.
     *
     * @param from the first picture of the old place that is mixed
     * @param to the first picture of the new place that is mixed
     * @param cost how much the pictures differ, 0 not at all
     */
    public record Join(int from, int to, float cost) {}
}
