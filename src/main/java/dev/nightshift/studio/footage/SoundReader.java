package dev.nightshift.studio.footage;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/** Reads a film's sound as one channel. */
public final class SoundReader {
    /** The rate of speech recognition and alignment, samples a second. */
    public static final int SPEECH_RATE = 16_000;
    /** The rate of a program. */
    public static final int PROGRAM_RATE = 48_000;

    private SoundReader() {}

    /**
     * The whole sound, -1 .. 1, beginning with picture 0: what the film has before is cut, what it lacks is silent.
     *
     * @param rate samples a second
     * @return empty when the film has no sound
     * @throws FootageException when it can't be read
     */
    public static Optional<float[]> read(Path file, int rate) {
        double origin = firstPicture(file);
        try (Container container = Container.open(file)) {
            int audio = container.best(avutil.AVMEDIA_TYPE_AUDIO);
            return audio < 0 ? Optional.empty() : Optional.of(read(container, audio, origin, rate));
        }
    }

    private static double firstPicture(Path file) {
        AVFrame frame = avutil.av_frame_alloc();
        try (Container container = Container.open(file)) {
            int video = container.best(avutil.AVMEDIA_TYPE_VIDEO);
            if (video < 0) {
                return 0;
            }
            try (Decoder decoder = new Decoder(container, video)) {
                double time = decoder.next(frame) ? decoder.time(frame) : 0;
                return Double.isNaN(time) ? 0 : time;
            }
        } finally {
            avutil.av_frame_free(frame);
        }
    }

    private static float[] read(Container container, int audio, double origin, int rate) {
        AVFrame frame = avutil.av_frame_alloc();
        AVChannelLayout mono = new AVChannelLayout();
        avutil.av_channel_layout_default(mono, 1);
        try (Decoder decoder = new Decoder(container, audio);
                SoundTape tape = new SoundTape(rate, mono)) {
            while (decoder.next(frame)) {
                tape.add(frame, decoder.time(frame) - origin);
                avutil.av_frame_unref(frame);
            }
            return tape.end();
        } finally {
            avutil.av_frame_free(frame);
        }
    }
}
