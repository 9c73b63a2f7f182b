package dev.nightshift.console;

import dev.nightshift.broadcast.preview.PreviewHub;
import dev.nightshift.broadcast.preview.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The live stream as fragmented MP4 over one long chunked answer; each viewer has a virtual thread. */
@RestController
class StreamEndpoint {
    private final ShownRooms rooms;

    StreamEndpoint(ShownRooms rooms) {
        this.rooms = rooms;
    }

    @GetMapping("/rooms/{room}/stream")
    void stream(@PathVariable("room") String room, HttpServletResponse response)
            throws IOException, InterruptedException {
        PreviewHub hub = rooms.find(room)
                .orElseThrow(ViewerPage::noSuchRoom)
                .preview()
                .get()
                .orElseThrow(StreamEndpoint::offAir);
        response.setContentType(hub.mimeType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        try (Viewer viewer = hub.join()) {
            viewer.streamTo(response.getOutputStream());
        }
    }

    private static ResponseStatusException offAir() {
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "the room is off air");
    }
}
