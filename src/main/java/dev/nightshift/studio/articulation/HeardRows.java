package dev.nightshift.studio.articulation;

import dev.nightshift.media.signal.Scaling;
import dev.nightshift.media.signal.Stretch;
import dev.nightshift.media.signal.VoiceActivity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cepstra of a whole recording as {@code Hearing} wants them: normalised over what is speech in it. */
public final class HeardRows {
    private HeardRows() {}

    /** New rows. Without any speech they are normalised over everything. */
    public static float[][] of(float[][] cepstra) {
        return cepstra.length == 0 ? cepstra : scaling(cepstra).apply(cepstra);
    }

    /** What normalises a recording. */
    public static Scaling scaling(float[][] cepstra) {
        List<float[]> spoken = new ArrayList<>();
        for (Stretch stretch : VoiceActivity.of(cepstra).stretches(cepstra)) {
            spoken.addAll(Arrays.asList(cepstra).subList(stretch.from(), stretch.to()));
        }
        return Scaling.of(spoken.isEmpty() ? cepstra : spoken.toArray(float[][]::new));
    }
}
