package dev.nightshift.console;

import dev.nightshift.broadcast.preview.PreviewHub;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A room that pages show.
 *
 * @param setup what it was opened with
 * @param catalogue what it sells now
 * @param preview its stream, while it is on air
 * @param figures how it fares now
 * @param audience how its viewers are heard
 * @param host what is to be known of its host's likeness now
 * @param camera where an operator's own camera is sent to, if one is listened for
 * @param microphone takes what an operator says through its host
 */
public record ShownRoom(
        Setup setup,
        Supplier<Catalogue> catalogue,
        Supplier<Optional<PreviewHub>> preview,
        Supplier<RoomFigures> figures,
        Audience audience,
        Supplier<HostNotice> host,
        Optional<CameraPort> camera,
        OpenMicrophone microphone) {

    /** A room whose host needs nobody's leave and is nobody's mouthpiece. */
    public ShownRoom(
            Setup setup,
            Supplier<Catalogue> catalogue,
            Supplier<Optional<PreviewHub>> preview,
            Supplier<RoomFigures> figures,
            Audience audience) {
        this(
                setup,
                catalogue,
                preview,
                figures,
                audience,
                () -> HostNotice.NONE,
                Optional.empty(),
                OpenMicrophone.NONE);
    }

    /** Who plays its host now. */
    public String playing() {
        return host.get().playing().orElse(setup.host());
    }

    /** A room whose host does not listen. */
    public ShownRoom(
            Setup setup,
            Supplier<Catalogue> catalogue,
            Supplier<Optional<PreviewHub>> preview,
            Supplier<RoomFigures> figures) {
        this(setup, catalogue, preview, figures, Audience.NOBODY);
    }
}
