package dev.nightshift.broadcast.encode;

import java.util.EnumMap;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.global.avcodec;

/** What a muxer and a player need to know about the two streams. Read by any thread until it is closed. */
public final class Streams implements AutoCloseable {
    private final Map<Packet.Kind, AVCodecParameters> parameters = new EnumMap<>(Packet.Kind.class);

    Streams(AVCodecParameters video, AVCodecParameters audio) {
        parameters.put(Packet.Kind.VIDEO, video);
        parameters.put(Packet.Kind.AUDIO, audio);
    }

    /** Writes one stream's description into a muxer's. */
    public void describe(Packet.Kind kind, AVCodecParameters target) {
        FfmpegException.check("avcodec_parameters_copy", avcodec.avcodec_parameters_copy(target, of(kind)));
        target.codec_tag(0);
    }

    /** The decoder's configuration: H.264 parameter sets in Annex B form, or the AudioSpecificConfig of AAC. */
    public byte[] configuration(Packet.Kind kind) {
        byte[] bytes = new byte[of(kind).extradata_size()];
        of(kind).extradata().get(bytes);
        return bytes;
    }

    private AVCodecParameters of(Packet.Kind kind) {
        AVCodecParameters found = parameters.get(kind);
        if (found == null) {
            throw new IllegalStateException("no parameters for " + kind);
        }
        return found;
    }

    @Override
    public void close() {
        parameters.values().forEach(avcodec::avcodec_parameters_free);
        parameters.clear();
    }
}
