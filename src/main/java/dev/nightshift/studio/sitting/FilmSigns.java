package dev.nightshift.studio.sitting;

import java.nio.charset.StandardCharsets;

/** Tells by the first bytes whether something may be a film: Matroska and WebM, MP4 and QuickTime, AVI, MPEG-TS. */
final class FilmSigns {
    private static final int TRANSPORT_PACKET = 188;
    private static final byte TRANSPORT_SYNC = 0x47;

    private FilmSigns() {}

    static boolean isFilm(byte[] start, int length) {
        return matroska(start, length)
                || text(start, length, 4, "ftyp")
                || text(start, length, 0, "RIFF") && text(start, length, 8, "AVI ")
                || transport(start, length);
    }

    private static boolean matroska(byte[] start, int length) {
        return length >= 4
                && (start[0] & 0xff) == 0x1a
                && (start[1] & 0xff) == 0x45
                && (start[2] & 0xff) == 0xdf
                && (start[3] & 0xff) == 0xa3;
    }

    private static boolean text(byte[] start, int length, int at, String wanted) {
        return length >= at + wanted.length()
                && new String(start, at, wanted.length(), StandardCharsets.ISO_8859_1).equals(wanted);
    }

    private static boolean transport(byte[] start, int length) {
        return length > 2 * TRANSPORT_PACKET
                && start[0] == TRANSPORT_SYNC
                && start[TRANSPORT_PACKET] == TRANSPORT_SYNC
                && start[2 * TRANSPORT_PACKET] == TRANSPORT_SYNC;
    }
}
