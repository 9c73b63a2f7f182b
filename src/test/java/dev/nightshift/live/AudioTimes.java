package dev.nightshift.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads when the audio of a fragment begins, from the boxes of a fragmented MP4. */
final class AudioTimes {
    private int track;
    private int timescale = 1;

    /** Finds the audio track and its ticks a second. */
    void movie(Box movie) {
        movie.all("trak").stream().filter(AudioTimes::isAudio).findFirst().ifPresent(audio -> {
            ByteBuffer header = audio.first("tkhd").orElseThrow().content();
            track = header.getInt(header.get(0) == 1 ? 20 : 12);
            ByteBuffer media = audio.first("mdia")
                    .orElseThrow()
                    .first("mdhd")
                    .orElseThrow()
                    .content();
            timescale = media.getInt(media.get(0) == 1 ? 20 : 12);
        });
    }

    private static boolean isAudio(Box trak) {
        ByteBuffer handler =
                trak.first("mdia").orElseThrow().first("hdlr").orElseThrow().content();
        byte[] type = new byte[4];
        handler.position(8).get(type);
        return new String(type, StandardCharsets.US_ASCII).equals("soun");
    }

    /** Seconds at which the fragment's audio begins; empty when it holds none. */
    Optional<Double> fragment(Box fragment) {
        return fragment.all("traf").stream()
                .filter(run -> run.first("tfhd").orElseThrow().content().getInt(4) == track)
                .findFirst()
                .flatMap(run -> run.first("tfdt"))
                .map(Box::content)
                .map(time -> (time.get(0) == 1 ? time.getLong(4) : time.getInt(4)) / (double) timescale);
    }
}
