package dev.nightshift.broadcast.preview;

import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.output.Destination;
import dev.nightshift.broadcast.output.DynamicBuffer;
import dev.nightshift.broadcast.output.Link;
import dev.nightshift.broadcast.output.Muxer;
import java.util.Map;

/** Feeds a {@link PreviewHub}: every picture, with the sound before it, becomes one fragment. */
public final class PreviewDestination implements Destination {
    private static final Map<String, String> FRAGMENTS =
            Map.of("movflags", "frag_custom+empty_moov+default_base_moof+use_metadata_tags", "use_editlist", "0");

    private final Streams streams;
    private final ImplicitLabel label;
    private final PreviewHub hub;

    public PreviewDestination(Streams streams, ImplicitLabel label) {
        this.streams = streams;
        this.label = label;
        this.hub = new PreviewHub(CodecString.mimeType(
                streams.configuration(Packet.Kind.VIDEO), streams.configuration(Packet.Kind.AUDIO)));
    }

    public PreviewHub hub() {
        return hub;
    }

    @Override
    public Link open() {
        Muxer muxer = new Muxer(streams, "mp4", Map.of("AIGC", label.json()));
        DynamicBuffer buffer = new DynamicBuffer(muxer);
        muxer.begin(FRAGMENTS);
        hub.initialisation(buffer.take());
        return new Fragments(muxer, buffer);
    }

    @Override
    public Recovery recovery() {
        return Recovery.GIVE_UP;
    }

    @Override
    public void interrupt() {
        hub.close();
    }

    @Override
    public void close() {
        hub.close();
    }

    private final class Fragments implements Link {
        private final Muxer muxer;
        private final DynamicBuffer buffer;

        Fragments(Muxer muxer, DynamicBuffer buffer) {
            this.muxer = muxer;
            this.buffer = buffer;
        }

        @Override
        public void write(Packet packet) {
            muxer.write(packet);
            if (packet.kind() == Packet.Kind.VIDEO) {
                publish(packet.isKeyframe());
            }
        }

        /** The sound after the last picture goes out too. */
        @Override
        public void finish() {
            publish(false);
            abandon();
        }

        private void publish(boolean keyframe) {
            muxer.flush();
            buffer.take((bytes, length) -> hub.append(bytes, length, keyframe));
        }

        @Override
        public void abandon() {
            buffer.close();
            muxer.free();
        }
    }
}
