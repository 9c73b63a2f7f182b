package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.HeadPose;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells what stands before a face, such as a hand: cells of the face that look unlike the same cells in most of the
 * footage. Light, colour and roughness are compared; the mouth's own cells only coarsely, since they change with every
 * word. A change of the whole face's light is taken out first. What is there all the time is
 * usual in this sense, so that lips are also looked for by their colour.
 */
final class Cover {
    /** A cell is strange when it is this many usual deviations off. */
    private static final double STRANGE = 4.5;

    /**
     * Lips are redder than the skin or nearly as red, on every skin; a microphone, a mask or a cup is not. Measured on the
     * test footage: lips 0.05 .. 0.11, a grey box before them -0.14 .. -0.03.
     */
    private static final double LEAST_REDNESS = -0.03;
    /** So much below this person's own reddest lips there is none where lips are redder than the skin. */
    private static final double LOST_REDNESS = 0.07;

    /** How much of a face its mouth and what is around it is. */
    private static final float MOUTH = 0.25f;

    /** What a cell may always differ by: light, redness, roughness. */
    private static final double[] LEAST_SPREAD = {9, 5, 6};

    /** Cells that a face fills, also when it is turned a little. */
    private static final int[] MIDDLE = IntStream.range(0, FaceView.CELLS)
            .filter(cell -> Math.abs(cell % FaceView.CELLS_ACROSS - (FaceView.CELLS_ACROSS - 1) / 2.0) < 3)
            .filter(cell -> cell / FaceView.CELLS_ACROSS >= 2)
            .toArray();
    /** So many degrees away from the usual pose a cell may differ twice as much. */
    private static final double TURN_ALLOWS = 12;

    private final double leastRedness;
    private final HeadPose usualPose;
    private final float[] usual;
    private final float[] spread;

    /**
     * Learns how the face usually looks.
     *
     * @param faces of the whole footage, at least one
     * @param poses of the same pictures
     */
    Cover(List<SeenFace> faces, List<HeadPose> poses) {
        usualPose = new HeadPose(
                median(poses.stream().map(HeadPose::yaw).toList()),
                median(poses.stream().map(HeadPose::pitch).toList()),
                0);
        double[] redness =
                faces.stream().mapToDouble(SeenFace::lipRedness).sorted().toArray();
        double own = redness[(int) (0.9 * (redness.length - 1))];
        leastRedness = Math.max(LEAST_REDNESS, Math.min(0, own - LOST_REDNESS));
        int numbers = 3 * FaceView.CELLS;
        usual = new float[numbers];
        spread = new float[numbers];
        List<SeenFace> bare = faces.stream().filter(face -> !hidden(face)).toList();
        List<float[]> levelled =
                (bare.isEmpty() ? faces : bare).stream().map(Cover::levelled).toList();
        for (int i = 0; i < numbers; i++) {
            int number = i;
            usual[i] = median(levelled.stream().map(cells -> cells[number]).toList());
            float middle = usual[i];
            float deviation = median(levelled.stream()
                    .map(cells -> Math.abs(cells[number] - middle))
                    .toList());
            spread[i] = (float) Math.max(LEAST_SPREAD[i % 3], 1.4826 * deviation);
        }
    }

    /** The share of the face that is covered, 0..1. */
    float of(SeenFace face, HeadPose pose) {
        float strange = strange(face, pose);
        return hidden(face) ? Math.max(strange, MOUTH) : strange;
    }

    private boolean hidden(SeenFace face) {
        return face.lipRedness() < leastRedness;
    }

    private float strange(SeenFace face, HeadPose pose) {
        float[] cells = levelled(face);
        double turned = Math.hypot(pose.yaw() - usualPose.yaw(), pose.pitch() - usualPose.pitch());
        double limit = STRANGE * (1 + turned / TURN_ALLOWS);
        int strange = 0;
        for (int cell : MIDDLE) {
            double most = 0;
            for (int i = 3 * cell; i < 3 * cell + 3; i++) {
                most = Math.max(most, Math.abs(cells[i] - usual[i]) / spread[i]);
            }
            strange += most > limit ? 1 : 0;
        }
        return strange / (float) MIDDLE.length;
    }

    /** Cells as they would be if the face were as bright as any. */
    private static float[] levelled(SeenFace face) {
        float[] cells = face.cells().clone();
        float[] lights = new float[FaceView.CELLS];
        for (int cell = 0; cell < FaceView.CELLS; cell++) {
            lights[cell] = cells[3 * cell];
        }
        Arrays.sort(lights);
        float gain = 128 / Math.max(8, lights[FaceView.CELLS / 2]);
        for (int i = 0; i < cells.length; i++) {
            cells[i] *= gain;
        }
        return cells;
    }

    private static float median(List<Float> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0f);
    }
}
