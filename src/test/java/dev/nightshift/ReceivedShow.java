package dev.nightshift;

import dev.nightshift.broadcast.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a viewer saw and heard of a show, looked at twice a second. */
record ReceivedShow(List<Moment> moments) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 1280;
    private static final int RATE = 8_000;
    private static final int SAMPLES = RATE / 2;
    private static final int TONE = 1_000;
    /** Where the label stands in every picture of an English show of 720 pixels. */
    private static final int LABEL_LEFT = 480;

    private static final int LABEL_RIGHT = 680;
    private static final int LABEL_TOP = 94;
    private static final int LABEL_BOTTOM = 150;

    /**
     * Half a second.
     *
     * @param testPicture whether SMPTE's bars fill the picture
     * @param tone whether 1 kHz is nearly all that is heard
     * @param label whether the label stands where it stood in the first picture
     */
    record Moment(boolean testPicture, boolean tone, boolean label) {}

    static ReceivedShow read(Path file) throws IOException, InterruptedException {
        byte[] pictures = decoded(file, "-an", "-vf", "fps=2", "-pix_fmt", "rgb24", "-f", "rawvideo");
        byte[] sound = decoded(file, "-vn", "-ac", "1", "-ar", "" + RATE, "-f", "s16le");
        List<Moment> moments = new ArrayList<>();
        for (int at = 0;
                (at + 1) * SAMPLES * 2 <= sound.length && (at + 1) * 3 * WIDTH * HEIGHT <= pictures.length;
                at++) {
            moments.add(new Moment(bars(pictures, at), tone(sound, at), labelled(pictures, at)));
        }
        return new ReceivedShow(moments);
    }

    /** A character for each moment: # where it is so. */
    String marks(Predicate<Moment> so) {
        return moments.stream().map(moment -> so.test(moment) ? "#" : "-").collect(Collectors.joining());
    }

    private static byte[] decoded(Path file, String... how) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Programs.require("ffmpeg", "ffmpeg"), "-nostdin", "-v", "quiet", "-i", file.toString()));
        command.addAll(List.of(how));
        command.add("-");
        Process process = new ProcessBuilder(command).start();
        try (InputStream out = process.getInputStream()) {
            return out.readAllBytes();
        }
    }

    /** The second, fourth, fifth and sixth bar, well above the card: yellow, green, magenta, red at 75 %. */
    private static boolean bars(byte[] pictures, int at) {
        return near(pictures, at, 155, 191, 191, 0)
                && near(pictures, at, 360, 0, 191, 0)
                && near(pictures, at, 463, 191, 0, 191)
                && near(pictures, at, 566, 191, 0, 0);
    }

    private static boolean near(byte[] pictures, int at, int x, int red, int green, int blue) {
        int pixel = pixel(at, x, 400);
        return Math.abs((pictures[pixel] & 255) - red) < 40
                && Math.abs((pictures[pixel + 1] & 255) - green) < 40
                && Math.abs((pictures[pixel + 2] & 255) - blue) < 40;
    }

    private static boolean labelled(byte[] pictures, int at) {
        long apart = 0;
        for (int y = LABEL_TOP; y < LABEL_BOTTOM; y++) {
            for (int x = LABEL_LEFT; x < LABEL_RIGHT; x++) {
                apart += Math.abs((pictures[pixel(at, x, y) + 1] & 255) - (pictures[pixel(0, x, y) + 1] & 255));
            }
        }
        return apart < 6L * (LABEL_BOTTOM - LABEL_TOP) * (LABEL_RIGHT - LABEL_LEFT);
    }

    private static int pixel(int at, int x, int y) {
        return 3 * (WIDTH * (at * HEIGHT + y) + x);
    }

    /** Share of the energy at one frequency (Goertzel's filter as a sum). */
    private static boolean tone(byte[] sound, int at) {
        ByteBuffer samples =
                ByteBuffer.wrap(sound, at * SAMPLES * 2, SAMPLES * 2).order(ByteOrder.LITTLE_ENDIAN);
        double sine = 0;
        double cosine = 0;
        double all = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double sample = samples.getShort();
            sine += sample * Math.sin(2 * Math.PI * TONE * i / RATE);
            cosine += sample * Math.cos(2 * Math.PI * TONE * i / RATE);
            all += sample * sample;
        }
        return all > 0 && 2 * (sine * sine + cosine * cosine) / SAMPLES / all > .8;
    }
}
