package dev.nightshift.broadcast;

import dev.nightshift.broadcast.watch.LabelCheck;
import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.LabelPicture;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;

/**
 * A program made of arithmetic: a still, grainy room, a head that sways and speaks in front of it, and once a second,
 * for two pictures, a white flash with a 1 kHz beep. Memory lives as long as the garbage collector keeps the object.
 */
public final class TestProgram {
    /** Pictures that a flash and its beep last. */
    public static final int FLASH_FRAMES = 2;

    private static final LabelledFrame.Region LABEL = new LabelledFrame.Region(0, 0, 1, 1);
    /** Whoever looks for a label here finds none, and nobody is told. */
    public static final LabelCheck UNLABELLED = new LabelCheck(new LabelPicture(LABEL, 1, new byte[1]), presence -> {});

    private final VideoFrame frame;
    private final int[] room;
    private final int[] row;
    private final float[] samples = new float[Timebase.SAMPLES_PER_FRAME];

    public TestProgram(int width, int height) {
        frame = VideoFrame.allocate(Arena.ofAuto(), width, height);
        room = new int[width * height];
        row = new int[width];
        long noise = 42;
        for (int i = 0; i < room.length; i++) {
            noise = noise * 6364136223846793005L + 1442695040888963407L;
            int grain = (int) (noise >>> 61);
            int x = i % width;
            int y = i / width;
            int shelf = y % 160 < 12 || x % 240 < 8 ? -60 : 0;
            room[i] = rgb(
                    200 - y * 60 / height + shelf + grain, 180 - x * 40 / width + shelf + grain, 150 + shelf + grain);
        }
    }

    /** Sends pictures {@code from} to {@code to}, each after its sound. */
    public void send(ProgramSink sink, int from, int to) throws InterruptedException {
        for (int number = from; number < to; number++) {
            sink.audio(sound(number));
            sink.video(picture(number));
        }
    }

    /** Picture {@code number}; valid until the next one is asked for. */
    public LabelledFrame picture(int number) {
        boolean flash = isFlash(number);
        double sway = Math.sin(number / 9.0) * frame.width() / 30;
        double mouth = Math.abs(Math.sin(number / 2.3)) * frame.height() / 30;
        double centreX = frame.width() / 2.0 + sway;
        double centreY = frame.height() * 0.45;
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                row[x] = flash ? 0xffffffff : pixel(x, y, centreX, centreY, mouth);
            }
            java.lang.foreign.MemorySegment.copy(
                    row, 0, frame.pixels(), ValueLayout.JAVA_INT, (long) y * frame.strideBytes(), row.length);
        }
        return new LabelledFrame(frame, LABEL, Timebase.microsOfFrame(number));
    }

    /** The sound that belongs to picture {@code number}; valid until the next one is asked for. */
    public AudioFrame sound(int number) {
        for (int i = 0; i < samples.length; i++) {
            long at = (long) number * Timebase.SAMPLES_PER_FRAME + i;
            double tone = Math.sin(2 * Math.PI * 1_000 * at / Timebase.SAMPLE_RATE);
            samples[i] = (float) (isFlash(number) ? 0.5 * tone : 0);
        }
        return new AudioFrame(samples, Timebase.microsOfFrame(number));
    }

    private static boolean isFlash(int number) {
        return number % Timebase.FPS < FLASH_FRAMES && number >= Timebase.FPS;
    }

    private int pixel(int x, int y, double centreX, double centreY, double mouth) {
        double dx = (x - centreX) / (frame.width() * 0.28);
        double dy = (y - centreY) / (frame.height() * 0.22);
        if (dx * dx + dy * dy > 1) {
            return room[y * frame.width() + x];
        }
        boolean lips = Math.abs(dx) < 0.3 && Math.abs(y - centreY - frame.height() * 0.1) < mouth;
        return lips ? rgb(140, 40, 50) : rgb((int) (225 - 30 * dx), (int) (180 - 25 * dy), 150);
    }

    private static int rgb(int red, int green, int blue) {
        return 0xff000000 | red << 16 | green << 8 | blue;
    }
}
