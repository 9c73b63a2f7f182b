package dev.nightshift;

import dev.nightshift.broadcast.BroadcastStats;
import dev.nightshift.broadcast.ProgramSink;
import dev.nightshift.broadcast.encode.VideoCodec;
import dev.nightshift.broadcast.encode.YuvConverter;
import dev.nightshift.broadcast.encode.YuvPicture;
import dev.nightshift.broadcast.mark.KeyTrials;
import dev.nightshift.broadcast.mark.MarkTile;
import dev.nightshift.broadcast.mark.Watermark;
import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.Timebase;
import dev.nightshift.stage.look.ProgramSize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A program that is searched for marks that are not there: a picture a second without any mark, each with the program's
 * own key and with keys that nobody used. Measures also what the mark costs and changes.
 */
final class UnmarkedClips implements ProgramSink {
    private static final BroadcastStats.Millis NONE = new BroadcastStats.Millis(0, 0);

    private final ProgramSize size;
    private final YuvConverter converter;
    private final YuvPicture plain;
    private final YuvPicture marked;
    private final MarkTile blank;
    private final Watermark watermark;
    private final int keys;
    private long frames;
    private long plainNanos;
    private long markedNanos;
    private long trials;
    private long found;
    private double squares;
    private long measured;

    UnmarkedClips(ProgramSize size, int keys) {
        this.size = size;
        this.keys = keys;
        converter = new YuvConverter(size.width(), size.height());
        plain = new YuvPicture(size.width(), size.height(), VideoCodec.X264);
        marked = new YuvPicture(size.width(), size.height(), VideoCodec.X264);
        blank = MarkTile.blank(size.width());
        watermark = new Watermark("bench", Instant.EPOCH, size.width(), size.height());
    }

    @Override
    public void video(LabelledFrame frame) {
        long start = System.nanoTime();
        converter.convert(frame, plain, blank);
        long between = System.nanoTime();
        converter.convert(frame, marked, watermark.at(frame.ptsMicros()));
        markedNanos += System.nanoTime() - between;
        plainNanos += between - start;
        if (frames++ % Timebase.FPS == 0) {
            search();
        }
    }

    private void search() {
        for (int key = 0; key < keys; key++) {
            trials++;
            found += KeyTrials.found(plain.luma(), key == 0 ? 0 : trials * 7_919) ? 1 : 0;
        }
        for (int y = 0; y < size.height(); y += 3) {
            for (int x = 0; x < size.width(); x++) {
                double error = plain.luma().at(x, y) - marked.luma().at(x, y);
                squares += error * error;
                measured++;
            }
        }
    }

    long trials() {
        return trials;
    }

    long found() {
        return found;
    }

    double psnr() {
        return 10 * Math.log10(255 * 255 * measured / squares);
    }

    /** Milliseconds that the mark adds to a picture; the tile of zeros costs the same loads as a real one. */
    double markedMillis() {
        return markedNanos / 1e6 / frames;
    }

    double plainMillis() {
        return plainNanos / 1e6 / frames;
    }

    @Override
    public void audio(AudioFrame sound) {
        // a picture is all that is looked at
    }

    @Override
    public BroadcastStats stats() {
        return new BroadcastStats("none", frames, 0, 0, 0, 0, NONE, NONE, List.of(), Optional.empty());
    }

    @Override
    public void close() {
        plain.close();
        marked.close();
    }
}
