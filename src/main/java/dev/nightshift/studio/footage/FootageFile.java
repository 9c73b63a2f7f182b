package dev.nightshift.studio.footage;

import java.nio.file.Path;
import java.time.Duration;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;

/** Looks into a file before it is worked with. */
public final class FootageFile {
    private FootageFile() {}

    /** What it is. One picture is decoded, so that a file which only looks like a film is told apart. */
    public static Examination examine(Path file) {
        try (Container container = Container.open(file)) {
            int video = container.best(avutil.AVMEDIA_TYPE_VIDEO);
            return video < 0 ? new Examination.NoVideo() : examine(container, video);
        } catch (FootageException unreadable) {
            return new Examination.Unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Examination examine(Container container, int video) {
        AVFrame frame = avutil.av_frame_alloc();
        try (Decoder decoder = new Decoder(container, video)) {
            if (!decoder.next(frame)) {
                return new Examination.Unreadable("no picture can be decoded");
            }
            return new Examination.Readable(info(container, video, frame));
        } finally {
            avutil.av_frame_free(frame);
        }
    }

    static FootageInfo info(Container container, int video, AVFrame first) {
        AVStream stream = container.stream(video);
        AVCodecParameters parameters = stream.codecpar();
        int quarters = Turned.quarters(parameters);
        int width = (int) Math.round(first.width() * pixelShape(first, stream));
        boolean lying = quarters % 2 == 1;
        return new FootageInfo(
                lying ? first.height() : width,
                lying ? width : first.height(),
                rate(stream),
                Duration.ofNanos((long) (1e9 * seconds(container, stream))),
                container.best(avutil.AVMEDIA_TYPE_AUDIO) >= 0,
                quarters,
                PictureScaler.range(first.color_trc()));
    }

    /** Width of a pixel by its height. */
    private static double pixelShape(AVFrame frame, AVStream stream) {
        AVRational own = frame.sample_aspect_ratio();
        AVRational shape = own.num() > 0 ? own : stream.sample_aspect_ratio();
        return shape.num() > 0 && shape.den() > 0 ? shape.num() / (double) shape.den() : 1;
    }

    private static double rate(AVStream stream) {
        AVRational rate = stream.avg_frame_rate();
        return rate.num() > 0 && rate.den() > 0 ? rate.num() / (double) rate.den() : 0;
    }

    private static double seconds(Container container, AVStream stream) {
        AVRational base = stream.time_base();
        return stream.duration() > 0
                ? stream.duration() * (double) base.num() / base.den()
                : container.secondsToTheEnd(stream.index());
    }
}
