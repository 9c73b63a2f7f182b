package dev.nightshift.playout;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.broadcast.ProgramSink;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.stage.Compositor;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.voice.Voice;
import java.util.Optional;
import java.util.function.Supplier;

/** Provides what a room's program needs; every call makes a part of its own, except for the shared voice. */
public interface Productions {
    /** The shop's catalogue as it is whenever it is asked for. */
    Supplier<Catalogue> shop(Setup setup);

    /** A voice that speaks the room's language; shared by all rooms. */
    Voice voice(Setup setup);

    /** The room's host. */
    Avatar avatar(Setup setup);

    /** A compositor for the room's picture. */
    Compositor compositor(Setup setup);

    /** Size of the room's picture. */
    ProgramSize size(Setup setup);

    /** What everybody who watches the room has to know, shown in the picture's heading all the time. */
    default Optional<String> notice(Setup setup) {
        return Optional.empty();
    }

    /** The camera of whoever may go on with the show in the host's place. */
    default GuestFeed guest(Setup setup) {
        return GuestFeed.NONE;
    }

    /** Where the room's program goes: a broadcast with its outputs, or a file. */
    ProgramSink sink(Setup setup);
}
