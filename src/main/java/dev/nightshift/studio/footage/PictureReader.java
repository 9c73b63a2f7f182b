package dev.nightshift.studio.footage;

import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * Reads a film's pictures, upright, scaled, in BT.709, at {@link FootageInfo#rate()} a second from its first picture on.
 *
 * <p>One thread at a time; holds two decoded pictures.
 */
public final class PictureReader implements AutoCloseable {
    private final Container container;
    private final Decoder decoder;
    private final PictureScaler scaler = new PictureScaler();
    private final SteadyRate steady;
    private final WorkingSize size;
    private final int quarters;
    private final double usualLength;
    private final Arena arena = Arena.ofShared();
    private final VideoFrame lying;
    private AVFrame current = avutil.av_frame_alloc();
    private AVFrame ahead = avutil.av_frame_alloc();
    private double origin;
    private double currentTime;
    private double aheadTime;
    private boolean more;
    private int shows;

    /**
     * Opens a film that was examined.
     *
     * @throws FootageException when it can't be read after all
     */
    public PictureReader(Path file, FootageInfo info, WorkingSize size) {
        this.size = size;
        quarters = info.quarterTurns();
        steady = new SteadyRate(info.rate());
        usualLength = info.fps() > 0 ? 1 / info.fps() : 1 / info.rate();
        container = Container.open(file);
        decoder = new Decoder(container, container.best(avutil.AVMEDIA_TYPE_VIDEO));
        lying = quarters % 2 == 1
                ? VideoFrame.allocate(arena, size.height(), size.width())
                : VideoFrame.allocate(arena, size.width(), size.height());
        more = decoder.next(ahead);
        origin = more ? known(decoder.time(ahead), 0) : 0;
        aheadTime = 0;
    }

    /**
     * Fills the frame with the next picture.
     *
     * @param into of the working size
     * @return false when there are no more; the frame is then as it was
     * @throws FootageException when the file can't be read any further
     */
    public boolean next(VideoFrame into) {
        if (into.width() != size.width() || into.height() != size.height()) {
            throw new IllegalArgumentException("the frame is not of the working size " + size);
        }
        while (shows == 0) {
            if (!more) {
                return false;
            }
            advance();
        }
        shows--;
        show(into);
        return true;
    }

    /** How many pictures were shown again because the footage had none for their time. */
    public long repeated() {
        return steady.repeated();
    }

    /** How many pictures of the footage were left out because there were more of them a second. */
    public long dropped() {
        return steady.dropped();
    }

    /** How many packets were damaged and left out. */
    public long damaged() {
        return decoder.damaged();
    }

    /** When picture 0 is on the film's own clock, seconds; sound is cut to begin there. */
    double origin() {
        return origin;
    }

    private void advance() {
        AVFrame spare = current;
        current = ahead;
        currentTime = aheadTime;
        ahead = spare;
        avutil.av_frame_unref(ahead);
        more = decoder.next(ahead);
        if (more) {
            aheadTime = Math.max(currentTime, known(decoder.time(ahead) - origin, currentTime + usualLength));
            shows = steady.shows(currentTime, aheadTime);
        } else {
            double length = decoder.length(current);
            shows = steady.showsUntil(currentTime + (length > 0 ? length : usualLength));
        }
    }

    private void show(VideoFrame into) {
        if (quarters == 0) {
            scaler.scale(current, into);
        } else {
            scaler.scale(current, lying);
            Turned.copy(lying, into, quarters);
        }
    }

    private static double known(double time, double otherwise) {
        return Double.isNaN(time) ? otherwise : time;
    }

    @Override
    public void close() {
        avutil.av_frame_free(current);
        avutil.av_frame_free(ahead);
        scaler.close();
        decoder.close();
        container.close();
        arena.close();
    }
}
