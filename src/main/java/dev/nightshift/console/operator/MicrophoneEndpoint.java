package dev.nightshift.console.operator;

import dev.nightshift.console.OpenMicrophone.Taken;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.ShownRooms;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.security.Principal;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes what an operator says, piece by piece: 16-bit little-endian samples, mono, 48,000 a second, half a second at most.
 * The browser sends the next piece when this one was answered, so that they stay in order.
 */
@RestController
final class MicrophoneEndpoint {
    private static final int MOST_BYTES = 2 * 24_000;
    private static final float FULL_SCALE = 32_768;

    private final ShownRooms rooms;

    MicrophoneEndpoint(ShownRooms rooms) {
        this.rooms = rooms;
    }

    /**
     * How it stands.
     *
     * @param standing one of {@code shut, waiting, on-air}
     * @param waitingMillis until the program takes what was sent
     * @param droppedMillis not heard in this show
     */
    record Standing(String standing, long waitingMillis, long droppedMillis) {
        static Standing of(Taken taken) {
            return new Standing(
                    taken.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    taken.waitingMicros() / 1_000,
                    taken.figures().dropped() / 48);
        }
    }

    @PostMapping("/console/rooms/{room}/microphone")
    Standing hear(@PathVariable("room") String id, Principal who, HttpServletRequest request) throws IOException {
        ShownRoom room = rooms.find(id).orElseThrow(RoomPage::noSuchRoom);
        byte[] sent = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (sent.length > MOST_BYTES || sent.length % 2 != 0) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "a piece is whole samples, half a second at most");
        }
        return Standing.of(room.microphone().take(who.getName(), samples(sent)));
    }

    private static float[] samples(byte[] sent) {
        ShortBuffer from = ByteBuffer.wrap(sent).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        float[] samples = new float[from.remaining()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = from.get(i) / FULL_SCALE;
        }
        return samples;
    }
}
