package dev.nightshift.broadcast.output;

import dev.nightshift.broadcast.encode.FfmpegException;
import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.broadcast.label.ImplicitLabel;
import java.util.HashMap;
import java.util.Map;

/** An RTMP server: FLV with the label in its onMetaData message. */
public final class RtmpDestination implements Destination {
    /** For TCP, TLS and RTMP handshakes together. */
    private static final long CONNECT_MILLIS = 8_000;

    private static final int REFUSED = -1;
    private static final int INPUT_OUTPUT = -5;

    /** A small send buffer and a time-out: without both a stalled server stays unnoticed for many seconds. */
    private static final Map<String, String> SOCKET =
            Map.of("send_buffer_size", "65536", "rw_timeout", "3000000", "tcp_nodelay", "1");

    private final OutputTarget.Rtmp target;
    private final Streams streams;
    private final ImplicitLabel label;
    private final GiveUp giveUp = new GiveUp();

    public RtmpDestination(OutputTarget.Rtmp target, Streams streams, ImplicitLabel label) {
        this.target = target;
        this.streams = streams;
        this.label = label;
    }

    @Override
    public Link open() {
        giveUp.after(CONNECT_MILLIS);
        Muxer muxer = new Muxer(streams, "flv", Map.of("AIGC", label.json()));
        try {
            return new UrlLink(muxer, target.url(), giveUp, options(), Map.of("flvflags", "no_duration_filesize"));
        } catch (FfmpegException failed) {
            throw explained(failed);
        } finally {
            giveUp.never();
        }
    }

    /** FFmpeg's RTMP client answers a refusal by the server with EPERM, and a failed TLS handshake with EIO. */
    private FfmpegException explained(FfmpegException failed) {
        if (failed.code() == REFUSED) {
            return failed.explained("the server refused the stream: wrong key, or already live");
        }
        if (target.isSecure() && failed.code() == INPUT_OUTPUT) {
            return failed.explained("no secure connection: nobody vouches for the server's certificate, or it hung up");
        }
        return failed;
    }

    private Map<String, String> options() {
        Map<String, String> options = new HashMap<>(SOCKET);
        if (target.isSecure()) {
            options.put("tls_verify", "1");
            target.authorities()
                    .or(CertificateAuthorities::ofThisMachine)
                    .ifPresent(file -> options.put("ca_file", file.toString()));
        }
        return options;
    }

    @Override
    public Recovery recovery() {
        return Recovery.RECONNECT;
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
