package dev.nightshift.avatar.clone.speech;

import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.clone.Speaking;
import dev.nightshift.media.signal.MelCepstra;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The mouth from sound alone, as it comes in: a person speaks through the clone. Each {@value #SAMPLES_A_PICTURE} samples
 * give one shape, which belongs to the sound of {@value #DELAY_MICROS} microseconds before, so the sound has to be played
 * that much later. In silence, and in the noise of a room, the mouth is at rest and still.
 *
 * <p>Used by one thread; half a millisecond a picture.
 */
public final class SoundDriver implements Speaking.Following {
    /** Samples of 16,000 a second that sound while one picture is shown. */
    public static final int SAMPLES_A_PICTURE = MelCepstra.SAMPLE_RATE / 25;
    /** From a sound to the shape for it. */
    public static final long DELAY_MICROS = 150_000;
    /** A shape is for the picture that came this many before the one whose sound was just heard. */
    public static final int PICTURES_LATE = Direction.Follow.LATE;
    /** Rows from the newest one, which is the middle of 25 ms, to the shape's moment. */
    private static final int DELAY_ROWS = 14;

    private static final int SEEN = 36;
    /** Rows after the last sound that the mouth still speaks: shorter gaps are closures. */
    private static final int HANG = 10;

    private static final double TO_REST = 0.25;
    private static final double WAKE = 0.4;

    private final SpeakingMouth mouth;
    private final Microphone microphone;
    private final float[][] kinds = new float[SEEN][];
    private int heard;
    private double rest = 1;

    public SoundDriver(SpeakingMouth mouth) {
        this.mouth = mouth;
        this.microphone = new Microphone(mouth.usual());
        Arrays.setAll(kinds, i -> new float[Sounds.KINDS]);
    }

    /**
     * Hears the next samples and gives the next shape.
     *
     * @param samples {@value #SAMPLES_A_PICTURE}, -1 .. 1
     */
    @Override
    public float[] next(float[] samples) {
        microphone.hear(samples);
        hearNewRows();
        int moment = microphone.rows() - DELAY_ROWS;
        double towards = speaksNear(moment) ? 0 : 1;
        rest = towards >= rest ? Math.min(1, rest + TO_REST) : Math.max(0, rest - WAKE);
        if (rest == 1) return mouth.lips().rest().clone();
        return blend(free(), Ease.smooth(rest));
    }

    /**
     * The mouth for a whole recording, as live sound would have driven it, in time with it.
     *
     * @param samples 16,000 a second
     * @return a shape for each whole picture
     */
    public static List<float[]> through(SpeakingMouth mouth, float[] samples) {
        SoundDriver driver = new SoundDriver(mouth);
        int pictures = samples.length / SAMPLES_A_PICTURE;
        float[] followed = Arrays.copyOf(samples, (pictures + PICTURES_LATE) * SAMPLES_A_PICTURE);
        List<float[]> shapes = new ArrayList<>();
        for (int i = 0; i < pictures + PICTURES_LATE; i++) {
            float[] shape =
                    driver.next(Arrays.copyOfRange(followed, i * SAMPLES_A_PICTURE, (i + 1) * SAMPLES_A_PICTURE));
            if (i >= PICTURES_LATE) shapes.add(shape);
        }
        return List.copyOf(shapes);
    }

    private void hearNewRows() {
        for (; heard < microphone.rows() - Hearing.LOOK_AHEAD; heard++) {
            int later = microphone.rows() - 1 - heard;
            float[][] rows = microphone.latest(later + 14);
            kinds[heard % SEEN] = mouth.hearing().kinds(rows, rows.length - 1 - later);
        }
    }

    private boolean speaksNear(int moment) {
        for (int row = moment - HANG; row < microphone.rows(); row++) {
            if (microphone.spoken(row) && microphone.spoken(row - 1)) return true;
        }
        return false;
    }

    private float[] free() {
        float[][] rows = new float[SEEN][];
        for (int i = 0; i < SEEN; i++) rows[i] = kinds[Math.floorMod(heard + i, SEEN)];
        int momentInRows = SEEN - 1 - (heard - 1 - (microphone.rows() - DELAY_ROWS));
        float[] shape = mouth.space().clamp(mouth.fromSound().shape(new Sounds(rows), momentInRows));
        return mouth.lips()
                .withGap(shape, Math.max(mouth.lips().closedGap(), mouth.lips().gap(shape)));
    }

    private float[] blend(float[] from, double share) {
        float[] to = mouth.lips().rest();
        float[] blended = from.clone();
        for (int k = 0; k < blended.length; k++) blended[k] += (float) (share * (to[k] - from[k]));
        return mouth.space().clamp(blended);
    }
}
