package dev.nightshift.broadcast;

import dev.nightshift.broadcast.encode.Encoder;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.encode.VideoCodec;
import dev.nightshift.broadcast.encode.YuvConverter;
import dev.nightshift.broadcast.encode.YuvPicture;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.mark.Watermark;
import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;

/**
 * Prints processor milliseconds and bytes of garbage per picture of conversion, video and sound encode, for a film of
 * raw BGRA pictures of 720x1280: {@code EncodeTimings FILM.bgra}.
 */
public final class EncodeTimings {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 1_280;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private EncodeTimings() {}

    public static void main(String[] args) throws IOException {
        for (VideoCodec codec : VideoCodec.SOFTWARE) {
            try (FileChannel film = FileChannel.open(Path.of(args[0]), StandardOpenOption.READ);
                    Arena arena = Arena.ofConfined()) {
                new Run(codec, film.map(FileChannel.MapMode.READ_ONLY, 0, film.size(), arena), arena).report();
            }
        }
    }

    private static final class Run {
        private final MemorySegment film;
        private final VideoFrame frame;
        private final YuvConverter converter = new YuvConverter(WIDTH, HEIGHT);
        private final Watermark watermark = new Watermark("timings", Instant.EPOCH, WIDTH, HEIGHT);
        private final YuvPicture picture;
        private final Encoder encoder;
        private final TestProgram sounds = new TestProgram(16, 16);
        private final int pictures;
        private long videoBytes;
        private long audioBytes;
        private final double[] millis = new double[3];

        Run(VideoCodec codec, MemorySegment film, Arena arena) {
            this.film = film;
            frame = VideoFrame.allocate(arena, WIDTH, HEIGHT);
            picture = new YuvPicture(WIDTH, HEIGHT, codec);
            EncoderSettings settings = EncoderSettings.forPicture(WIDTH, HEIGHT).with(codec);
            encoder = Encoder.open(settings, ImplicitLabel.generated("Nightshift", "timings"), this::count);
            pictures = (int) (film.byteSize() / (4L * WIDTH * HEIGHT));
        }

        void report() {
            for (int number = 0; number < pictures; number++) {
                step(number);
            }
            java.util.Arrays.fill(millis, 0);
            long garbage = THREADS.getCurrentThreadAllocatedBytes();
            for (int number = pictures; number < 2 * pictures; number++) {
                step(number);
            }
            garbage = (THREADS.getCurrentThreadAllocatedBytes() - garbage) / pictures;
            System.out.printf(
                    Locale.ROOT,
                    "%s: convert %.2f ms, video %.2f ms, sound %.2f ms, %d bytes of garbage a picture; %d kb/s video, %d kb/s sound%n",
                    encoder.codec().ffmpegName(),
                    millis[0] / pictures,
                    millis[1] / pictures,
                    millis[2] / pictures,
                    garbage,
                    videoBytes * 8 / (2 * pictures * 40L),
                    audioBytes * 8 / (2 * pictures * 40L));
            encoder.flush();
            encoder.close();
            picture.close();
        }

        private void step(int number) {
            long size = 4L * WIDTH * HEIGHT;
            MemorySegment.copy(film, number % pictures * size, frame.pixels(), 0, size);
            AudioFrame sound = sounds.sound(number);
            long start = THREADS.getCurrentThreadCpuTime();
            converter.convert(
                    new LabelledFrame(frame, new LabelledFrame.Region(0, 0, 1, 1), Timebase.microsOfFrame(number)),
                    picture,
                    watermark.at(Timebase.microsOfFrame(number)));
            long converted = THREADS.getCurrentThreadCpuTime();
            encoder.video(picture);
            long encoded = THREADS.getCurrentThreadCpuTime();
            encoder.audio(sound.samples(), sound.samples().length, sound.ptsMicros());
            long sounded = THREADS.getCurrentThreadCpuTime();
            millis[0] += (converted - start) / 1e6;
            millis[1] += (encoded - converted) / 1e6;
            millis[2] += (sounded - encoded) / 1e6;
        }

        private void count(Packet packet) {
            try (packet) {
                switch (packet.kind()) {
                    case VIDEO -> videoBytes += packet.size();
                    case AUDIO -> audioBytes += packet.size();
                }
            }
        }
    }
}
