package dev.nightshift.broadcast.preview;

import java.util.Locale;

/** The RFC 6381 names of the two codecs, read from the decoders' configuration. */
final class CodecString {
    private static final int SPS = 7;
    private static final int AAC_OBJECT_TYPE_SHIFT = 3;

    private CodecString() {}

    /**
     * The MIME type for a SourceBuffer.
     *
     * @param h264 parameter sets in Annex B form
     * @param aac an AudioSpecificConfig
     */
    static String mimeType(byte[] h264, byte[] aac) {
        return "video/mp4; codecs=\"" + avc1(h264) + ", mp4a.40." + ((aac[0] & 0xff) >> AAC_OBJECT_TYPE_SHIFT) + "\"";
    }

    /** Profile, constraint flags and level: the three bytes after the header of the sequence parameter set. */
    private static String avc1(byte[] annexB) {
        for (int i = 0; i + 6 < annexB.length; i++) {
            if (annexB[i] == 0 && annexB[i + 1] == 0 && annexB[i + 2] == 1 && (annexB[i + 3] & 0x1f) == SPS) {
                return String.format(Locale.ROOT, "avc1.%02X%02X%02X", annexB[i + 4], annexB[i + 5], annexB[i + 6]);
            }
        }
        throw new IllegalArgumentException("the video's configuration holds no sequence parameter set");
    }
}
