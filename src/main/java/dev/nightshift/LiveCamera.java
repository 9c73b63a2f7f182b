package dev.nightshift;

import dev.nightshift.broadcast.ingest.Ingest;
import dev.nightshift.broadcast.ingest.IngestException;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.stage.look.ProgramSize;
import java.security.SecureRandom;
import java.util.Optional;

/** Listens for the camera of whoever goes on with a show in the host's place, when the options ask for it. */
final class LiveCamera {
    private LiveCamera() {}

    /** @throws MissingPartException when the port can't be had */
    static Optional<Ingest> open(ServerOptions server, ProgramSize size) {
        return server.ingest().map(port -> listen(server.ingestAddress(), port, size));
    }

    private static Ingest listen(String address, int port, ProgramSize size) {
        try {
            return Ingest.listen(address, port, Ingest.drawKey(new SecureRandom()), size.width(), size.height());
        } catch (IngestException taken) {
            throw new MissingPartException("--ingest: " + taken.getMessage());
        }
    }
}
