package dev.nightshift.studio.footage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small films made by the ffmpeg program. */
public final class Clips {
    /** From the name of a track's header to its matrix. */
    private static final int MATRIX = 44;

    private Clips() {}

    /** Runs ffmpeg with these arguments and a file to write, which it returns. */
    public static Path make(Path folder, String name, String... arguments) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        List<String> call = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-nostdin", "-y"));
        call.addAll(List.of(arguments));
        call.add(file.toString());
        Process process = new ProcessBuilder(call).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("ffmpeg failed: " + call);
        }
        return file;
    }

    /**
     * Makes an MP4 film say that it is to be shown turned clockwise, as a phone does: the matrix of its first track
     * header is overwritten.
     */
    static Path turned(Path film, int degrees) throws IOException {
        byte[] bytes = Files.readAllBytes(film);
        int header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("tkhd");
        int cos = (int) Math.round(Math.cos(Math.toRadians(degrees))) << 16;
        int sin = (int) Math.round(Math.sin(Math.toRadians(degrees))) << 16;
        ByteBuffer.wrap(bytes)
                .position(header + MATRIX)
                .putInt(cos)
                .putInt(sin)
                .putInt(0)
                .putInt(-sin)
                .putInt(cos);
        return Files.write(film.resolveSibling("turned" + degrees + ".mp4"), bytes);
    }

    /** A test picture of that size and rate for that many seconds, with a tone, as H.264 and AAC. */
    static Path plain(Path folder, String size, int fps, double seconds) throws IOException, InterruptedException {
        return make(
                folder,
                "plain-" + size + "-" + fps + ".mp4",
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=" + size + ":rate=" + fps + ":duration=" + seconds,
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:sample_rate=44100:duration=" + seconds,
                "-pix_fmt",
                "yuv420p",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-c:a",
                "aac");
    }
}
