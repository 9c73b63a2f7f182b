package dev.nightshift.playout;

import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.stage.look.ProgramSize;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What a program is made for.
 *
 * @param setup of the room
 * @param shop what it sells now
 * @param time wall time of program times
 * @param size of the picture
 * @param synthesis speaks its lines
 * @param chance of pauses
 * @param readiness whether it waits for a voice
 * @param notice in the picture's heading
 * @param guest the camera of whoever may go on in the host's place
 * @param waits before a host that can't be drawn is tried again, in microseconds
 * @param inbox where the room's instructions arrive
 * @param microphone where an operator's voice arrives
 */
record ProgramOrder(
        Setup setup,
        Supplier<Catalogue> shop,
        ShowTime time,
        ProgramSize size,
        Synthesis synthesis,
        RandomGenerator chance,
        Readiness readiness,
        Optional<String> notice,
        GuestFeed guest,
        List<Long> waits,
        Inbox inbox,
        Microphone microphone) {}
