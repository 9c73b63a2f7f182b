package dev.nightshift.studio.alignment;

import dev.nightshift.media.Phone;
import dev.nightshift.media.signal.Features;
import dev.nightshift.media.signal.MelCepstra;
import dev.nightshift.media.signal.Stretch;
import dev.nightshift.media.signal.VoiceActivity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a sound in which somebody speaks, pauses cut out, normalised over them: where one speaker pauses and
 * another doesn't must not matter.
 *
 * @param rows cepstra and slopes
 * @param stretches where each came from, in rows of the whole sound
 */
record SpokenRows(float[][] rows, List<Stretch> stretches) {
    /** Loudness says less than colour, and slopes less than what they are slopes of. */
    private static final float ENERGY_WEIGHT = 0.7f;

    private static final float SLOPE_WEIGHT = 0.7f;

    /** Of a recording: what its energy says is speech. */
    static SpokenRows heard(float[] samples) {
        float[][] cepstra = new MelCepstra(1).of(samples);
        return cut(cepstra, VoiceActivity.of(cepstra).stretches(cepstra));
    }

    /** Of a reading: what its phones say is speech. */
    static SpokenRows read(Reading reading, double warp) {
        float[][] cepstra = new MelCepstra(warp).of(reading.samples());
        List<Stretch> stretches = new ArrayList<>();
        for (Phone phone : reading.phones()) {
            if (!phone.isPause()) join(stretches, row(phone.startMicros()), row(phone.endMicros()), cepstra.length);
        }
        return cut(cepstra, stretches);
    }

    private static void join(List<Stretch> stretches, int from, int to, int end) {
        boolean goesOn = !stretches.isEmpty() && stretches.getLast().to() >= from;
        int start = goesOn ? stretches.removeLast().from() : from;
        stretches.add(new Stretch(start, Math.min(to, end)));
    }

    private static int row(long micros) {
        return Math.toIntExact(Math.round(micros / 10_000.0));
    }

    private static SpokenRows cut(float[][] cepstra, List<Stretch> stretches) {
        float[][] wide = Features.withSlopes(cepstra);
        List<float[]> kept = new ArrayList<>();
        for (Stretch stretch : stretches) kept.addAll(Arrays.asList(wide).subList(stretch.from(), stretch.to()));
        float[][] rows = Features.normalised(kept.toArray(float[][]::new));
        for (float[] row : rows) weigh(row);
        return new SpokenRows(rows, List.copyOf(stretches));
    }

    private static void weigh(float[] row) {
        int half = row.length / 2;
        row[0] *= ENERGY_WEIGHT;
        for (int i = half; i < row.length; i++) row[i] *= SLOPE_WEIGHT;
    }

    /** Other rows at the same places. */
    SpokenRows with(float[][] others) {
        return new SpokenRows(others, stretches);
    }

    int size() {
        return rows.length;
    }

    /** Which of the kept rows is, or comes right after, a row of the whole sound. */
    int indexOf(int row) {
        int index = 0;
        for (Stretch stretch : stretches) {
            if (row < stretch.from()) return index;
            if (row < stretch.to()) return index + row - stretch.from();
            index += stretch.length();
        }
        return index;
    }
}
