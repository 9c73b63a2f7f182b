package dev.nightshift.talent;

/**
 * What of a person is lent.
 *
 * @param face pictures of them, moved by the program
 * @param voice their voice, saying what they never said
 */
public record Likeness(boolean face, boolean voice) {
    public static final Likeness FACE = new Likeness(true, false);
    public static final Likeness VOICE = new Likeness(false, true);
    public static final Likeness FACE_AND_VOICE = new Likeness(true, true);

    public Likeness {
        if (!face && !voice) {
            throw new IllegalArgumentException("a likeness is a face, a voice or both");
        }
    }

    /** Whether all of the other one is lent as well. */
    public boolean includes(Likeness other) {
        return (face || !other.face) && (voice || !other.voice);
    }

    @Override
    public String toString() {
        return face && voice ? "face and voice" : face ? "face" : "voice";
    }
}
