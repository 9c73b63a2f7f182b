package dev.nightshift;

import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.mark.MarkPayload;
import dev.nightshift.compliance.provenance.Claim;
import dev.nightshift.compliance.provenance.Manifest;
import dev.nightshift.compliance.provenance.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Signs recordings when they are finished: a manifest beside each (rule R10).
 *
 * @param folder where the installation's signing key lies, made when there is none
 * @param sourceType IPTC's term for how the host is made, asked when a recording ends
 * @param notices told what could not be signed
 */
record RecordingSeal(Path folder, Supplier<String> sourceType, InstantSource clock, Consumer<String> notices) {
    private static final String SOFTWARE = "Nightshift 0.1";

    /** Writes the manifest of a finished recording. Devices and pipes have none. */
    void seal(Path recording, ImplicitLabel label) {
        if (!Files.isRegularFile(recording)) {
            return;
        }
        try {
            Manifest.sign(recording, origin(label), SigningKey.in(folder), clock.instant())
                    .write(recording);
        } catch (IOException failed) {
            notices.accept("The recording " + recording + " could not be signed: " + failed.getMessage() + ".");
        }
    }

    private Claim.Origin origin(ImplicitLabel label) {
        String show = label.produceId();
        return new Claim.Origin(
                sourceType.get(), SOFTWARE, show, String.format(Locale.ROOT, "%06x", MarkPayload.room(show)));
    }

    /** How a cast is made, in IPTC's words. */
    static String sourceType(Casting casting) {
        return switch (casting) {
            case Casting.Drawn drawn -> Claim.GENERATED;
            case Casting.Changing changing -> sourceType(changing.now().get());
            case Casting.Cloned cloned -> Claim.COMPOSITE;
        };
    }
}
