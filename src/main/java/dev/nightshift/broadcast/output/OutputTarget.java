package dev.nightshift.broadcast.output;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A place to stream to. The id is chosen by the caller, unique within its room, and free of secrets. */
public sealed interface OutputTarget {
    String id();

    /** Where it goes, without secrets: may be shown and logged. */
    String location();

    /** {@code text} with whatever must not be shown replaced. */
    default String withoutSecrets(String text) {
        return text;
    }

    /** What no two outputs of this process may share; empty when sharing is no problem. */
    Optional<String> exclusive();

    /**
     * A streaming platform.
     *
     * @param server address with application, for example {@code rtmp://live.example.com/app}; scheme rtmp or rtmps
     * @param key the stream key, appended to the address as its last part
     * @param authorities file of PEM certificates that may vouch for an rtmps server instead of the machine's own list
     */
    record Rtmp(String id, URI server, StreamKey key, Optional<Path> authorities) implements OutputTarget {
        private static final int RTMP_PORT = 1935;
        private static final int RTMPS_PORT = 443;

        public Rtmp {
            String scheme = server.getScheme() == null ? "" : server.getScheme();
            if (!scheme.equals("rtmp") && !scheme.equals("rtmps")) {
                throw new IllegalArgumentException("output " + id + " needs an rtmp or rtmps address");
            }
            if (server.getHost() == null) {
                throw new IllegalArgumentException("output " + id + " has no host in its address");
            }
        }

        public Rtmp(String id, URI server, StreamKey key) {
            this(id, server, key, Optional.empty());
        }

        /** The full address with the secret. */
        String url() {
            String base = server.toString();
            return (base.endsWith("/") ? base : base + "/") + key.secret();
        }

        boolean isSecure() {
            return server.getScheme().equals("rtmps");
        }

        @Override
        public String location() {
            return server.getScheme() + "://" + server.getHost() + portText() + server.getPath() + "/" + key;
        }

        @Override
        public Optional<String> exclusive() {
            int port = server.getPort() >= 0 ? server.getPort() : isSecure() ? RTMPS_PORT : RTMP_PORT;
            return Optional.of(
                    server.getHost().toLowerCase(Locale.ROOT) + ":" + port + server.getPath() + "/" + key.secret());
        }

        @Override
        public String withoutSecrets(String text) {
            return key.hiddenIn(text);
        }

        private String portText() {
            return server.getPort() < 0 ? "" : ":" + server.getPort();
        }
    }

    /**
     * An MP4 file that can be played up to the last two seconds even when the process is killed.
     *
     * @param file replaced if it exists
     */
    record Recording(String id, Path file) implements OutputTarget {
        @Override
        public String location() {
            return file.toString();
        }

        @Override
        public Optional<String> exclusive() {
            return Optional.of("file:" + file.toAbsolutePath().normalize());
        }
    }

    /** Browsers: fragmented MP4 in memory, handed out by a {@link dev.nightshift.broadcast.preview.PreviewHub}. */
    record Preview(String id) implements OutputTarget {
        @Override
        public String location() {
            return "browsers";
        }

        @Override
        public Optional<String> exclusive() {
            return Optional.empty();
        }
    }
}
