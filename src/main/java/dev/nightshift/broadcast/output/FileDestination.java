package dev.nightshift.broadcast.output;

import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.broadcast.label.ImplicitLabel;
import java.nio.file.Path;
import java.util.Map;

/**
 * An MP4 file. It is written in fragments of two seconds, each playable once it is there, and becomes a plain MP4 with
 * one index when it is closed. The label is its metadata entry "AIGC", written once.
 */
public final class FileDestination implements Destination {
    private static final Map<String, String> FRAGMENTED =
            Map.of("movflags", "hybrid_fragmented+frag_keyframe+use_metadata_tags", "flush_packets", "1");

    private final Path file;
    private final Streams streams;
    private final ImplicitLabel label;
    private final GiveUp giveUp = new GiveUp();

    public FileDestination(Path file, Streams streams, ImplicitLabel label) {
        this.file = file;
        this.streams = streams;
        this.label = label;
        giveUp.never();
    }

    @Override
    public Link open() {
        Muxer muxer = new Muxer(streams, "mp4", Map.of("AIGC", label.json()));
        return new UrlLink(muxer, "file:" + file.toAbsolutePath(), giveUp, Map.of(), FRAGMENTED);
    }

    @Override
    public Recovery recovery() {
        return Recovery.GIVE_UP;
    }

    @Override
    public void interrupt() {
        giveUp.now();
    }

    @Override
    public void close() {
        giveUp.close();
    }
}
