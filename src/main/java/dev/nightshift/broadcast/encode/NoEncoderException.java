package dev.nightshift.broadcast.encode;

import java.util.List;

/** None of the wanted H.264 encoders works on this machine with this FFmpeg build. */
public final class NoEncoderException extends RuntimeException {
    NoEncoderException(List<String> reasons) {
        super("no H.264 encoder can be used: " + String.join(", ", reasons));
    }
}
