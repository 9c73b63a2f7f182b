package dev.nightshift.broadcast.ingest.rtmp;

import java.io.IOException;

/** The other side does not speak RTMP, or asks for what is not offered. The message never holds a key. */
public final class RtmpException extends IOException {
    RtmpException(String message) {
        super(message);
    }
}
