package dev.nightshift.broadcast.watch;

import dev.nightshift.broadcast.encode.FfmpegException;
import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.compliance.label.LabelPresence;
import dev.nightshift.compliance.label.LabelSighting;
import dev.nightshift.media.LabelPicture;
import dev.nightshift.media.Luma;
import java.util.Optional;

/**
 * Looks for the label in the packets of an encoder, one after the other. A picture that can't be decoded counts as one
 * without a label. Belongs to one thread.
 */
final class LabelEye implements AutoCloseable {
    private final LookPlan plan = new LookPlan();
    private final LabelMatch match;
    private final PictureDecoder decoder;
    private LabelPresence presence = LabelPresence.UNSEEN;

    LabelEye(Streams streams, LabelPicture label) {
        this.match = new LabelMatch(label);
        this.decoder = new PictureDecoder(streams);
    }

    /** What was seen up to this packet, which only is read. */
    LabelPresence see(Packet packet) {
        switch (plan.next(packet.isKeyframe(), packet.time())) {
            case LEAVE -> {}
            case DECODE -> decoded(packet);
            case LOOK ->
                presence = presence.after(
                        decoded(packet).map(match::look).orElse(LabelSighting.UNREADABLE), packet.micros());
        }
        return presence;
    }

    private Optional<Luma> decoded(Packet packet) {
        try {
            if (packet.isKeyframe()) {
                decoder.restart();
            }
            return decoder.decode(packet);
        } catch (FfmpegException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        decoder.close();
    }
}
