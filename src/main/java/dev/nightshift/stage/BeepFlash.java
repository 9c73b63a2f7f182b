package dev.nightshift.stage;

import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.sound.Mixer;

/**
 * A source for measuring how far picture and sound are apart: once a second the picture turns from black to white and a
 * tone of 1 kHz begins at the same moment; both last three pictures. Its pictures take the place of the host's.
 */
public final class BeepFlash {
    /** Pictures from one flash to the next. */
    public static final int PERIOD_FRAMES = Timebase.FPS;
    /** Pictures that a flash and its tone last. */
    public static final int LENGTH_FRAMES = 3;

    private static final double LEVEL = .25;
    private static final double HERTZ = 1_000;

    private BeepFlash() {}

    /** Whether picture {@code frame} is white. */
    public static boolean flashes(long frame) {
        return Math.floorMod(frame, PERIOD_FRAMES) < LENGTH_FRAMES;
    }

    /** Fills a frame with opaque white or black. */
    public static void render(long atMicros, VideoFrame into) {
        into.pixels().fill((byte) 0xFF);
        if (!flashes(Timebase.frameAt(atMicros))) {
            for (long alpha = 0; alpha < into.pixels().byteSize(); alpha += 4) {
                into.pixels().set(java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED, alpha, 0xFF000000);
            }
        }
    }

    /** Places the tone when a flash begins with picture {@code frame}; call it for every picture. */
    public static void sound(long frame, Mixer mixer) {
        if (Math.floorMod(frame, PERIOD_FRAMES) == 0) {
            mixer.place(frame * Timebase.SAMPLES_PER_FRAME, tone());
        }
    }

    private static float[] tone() {
        float[] samples = new float[LENGTH_FRAMES * Timebase.SAMPLES_PER_FRAME];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (LEVEL * Math.sin(2 * Math.PI * HERTZ * i / Timebase.SAMPLE_RATE));
        }
        return samples;
    }
}
