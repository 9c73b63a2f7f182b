package dev.nightshift;

import dev.nightshift.broadcast.Admission;
import dev.nightshift.broadcast.Broadcast;
import dev.nightshift.broadcast.ProgramSink;
import dev.nightshift.broadcast.TargetRegistry;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.output.OutputTarget;
import dev.nightshift.broadcast.output.StreamKey;
import dev.nightshift.broadcast.preview.PreviewHub;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.room.Setup;
import dev.nightshift.stage.look.ProgramSize;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a room's broadcast with the outputs that the command line names, and remembers it for the pages. */
final class BroadcastDesk {
    private final ServerOptions server;
    private final ProgramSize size;
    private final InstantSource clock;
    private final TargetRegistry targets = new TargetRegistry();
    private volatile Optional<Broadcast> onAir = Optional.empty();

    BroadcastDesk(ServerOptions server, ProgramSize size, InstantSource clock) {
        this.server = server;
        this.size = size;
        this.clock = clock;
    }

    /**
     * The broadcast of a room that goes on air.
     *
     * @throws MissingPartException when an output is refused
     */
    ProgramSink open(Setup setup) {
        Broadcast broadcast = Broadcast.open(
                setup.roomId(), EncoderSettings.forPicture(size.width(), size.height()), label(setup), targets, clock);
        outputs().forEach(target -> admit(broadcast, target));
        onAir = Optional.of(broadcast);
        return broadcast;
    }

    /** The stream for browsers, while a room is on air. */
    Optional<PreviewHub> preview() {
        return onAir.flatMap(Broadcast::preview);
    }

    /** The broadcast on air. */
    Optional<Broadcast> broadcast() {
        return onAir;
    }

    static ImplicitLabel label(Setup setup) {
        return ImplicitLabel.generated("nightshift-" + ascii(setup.shop()), ascii(setup.roomId()) + "-" + setup.seed());
    }

    private static void admit(Broadcast broadcast, OutputTarget target) {
        if (broadcast.add(target) instanceof Admission.Refused refused) {
            throw new MissingPartException("output " + target.id() + " was refused: " + refused.reason());
        }
    }

    private List<OutputTarget> outputs() {
        List<OutputTarget> outputs = new ArrayList<>();
        outputs.add(new OutputTarget.Preview("preview"));
        server.record().ifPresent(file -> outputs.add(new OutputTarget.Recording("recording", file)));
        for (String url : server.rtmp()) {
            outputs.add(rtmp("rtmp-" + outputs.size(), url));
        }
        return outputs;
    }

    private static OutputTarget rtmp(String id, String url) {
        int key = url.lastIndexOf('/');
        try {
            return new OutputTarget.Rtmp(id, URI.create(url.substring(0, key)), new StreamKey(url.substring(key + 1)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException bad) {
            throw new MissingPartException("--rtmp needs an address such as rtmp://host/app/key");
        }
    }

    private static String ascii(String text) {
        return text.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
