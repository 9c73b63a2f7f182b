package dev.nightshift.playout;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.avatar.Direction;
import dev.nightshift.broadcast.BroadcastStats;
import dev.nightshift.broadcast.ProgramSink;
import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.stage.Compositor;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.text.Fonts;
import dev.nightshift.voice.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Parts of a program that break when a test says so. */
final class ScriptedParts implements Productions {
    /** What was closed, in order. */
    final Queue<String> closed = new ConcurrentLinkedQueue<>();

    final AtomicLong pictures = new AtomicLong();
    /** Pictures of the host. */
    final AtomicLong drawn = new AtomicLong();

    /** What the host was told of a person who speaks through it. */
    final List<Direction.Follow> follows = new java.util.concurrent.CopyOnWriteArrayList<>();

    private final List<float[]> heard = new java.util.concurrent.CopyOnWriteArrayList<>();

    volatile boolean hostBreaks;
    volatile boolean sinkBreaks;
    volatile boolean sinkIsMissing;
    volatile boolean closingBreaks;

    private final Catalogue catalogue = catalogue();

    @Override
    public Supplier<Catalogue> shop(Setup setup) {
        return () -> catalogue;
    }

    @Override
    public Voice voice(Setup setup) {
        return new ScriptedVoice();
    }

    @Override
    public Avatar avatar(Setup setup) {
        return new Host();
    }

    @Override
    public Compositor compositor(Setup setup) {
        return new Compositor(ProgramSize.HD_720, Fonts.installed(), new Pictures(4));
    }

    @Override
    public ProgramSize size(Setup setup) {
        return ProgramSize.HD_720;
    }

    @Override
    public ProgramSink sink(Setup setup) {
        if (sinkIsMissing) {
            throw new IllegalStateException("no outputs");
        }
        return new Sink();
    }

    /** All that sounded. */
    float[] sound() {
        float[] all = new float[heard.size() * Timebase.SAMPLES_PER_FRAME];
        for (int at = 0; at < heard.size(); at++) {
            System.arraycopy(heard.get(at), 0, all, at * Timebase.SAMPLES_PER_FRAME, Timebase.SAMPLES_PER_FRAME);
        }
        return all;
    }

    private static Catalogue catalogue() {
        return switch (new ShopFolder(Limits.DEFAULT).read(Path.of("src", "main", "resources", "shops", "wohnhof"))) {
            case Import.Loaded loaded -> loaded.catalogue();
            case Import.Rejected rejected -> throw new IllegalStateException(rejected.toString());
        };
    }

    private final class Host implements Avatar {
        @Override
        public int width() {
            return Compositor.hostWidth(ProgramSize.HD_720);
        }

        @Override
        public int height() {
            return width();
        }

        @Override
        public void direct(Direction direction) {
            if (direction instanceof Direction.Follow follow) {
                follows.add(follow);
            }
        }

        @Override
        public void render(long atMicros, VideoFrame into) {
            if (hostBreaks) {
                throw new IllegalStateException("the rig is broken");
            }
            drawn.incrementAndGet();
        }

        @Override
        public void close() {
            closed.add("host");
        }
    }

    private final class Sink implements ProgramSink {
        @Override
        public void video(LabelledFrame frame) {
            if (sinkBreaks) {
                throw new IllegalStateException("the encoder died");
            }
            pictures.incrementAndGet();
        }

        @Override
        public void audio(AudioFrame sound) {
            heard.add(sound.samples().clone());
        }

        @Override
        public BroadcastStats stats() {
            BroadcastStats.Millis none = new BroadcastStats.Millis(0, 0);
            return new BroadcastStats("none", pictures.get(), 0, 0, 0, 0, none, none, List.of(), Optional.empty());
        }

        @Override
        public void close() {
            closed.add("sink");
            if (closingBreaks) {
                throw new IllegalStateException("the disk is gone");
            }
        }
    }
}
