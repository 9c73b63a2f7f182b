package dev.nightshift;

import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.console.ConsolePorts;
import dev.nightshift.console.ConsoleServer;
import dev.nightshift.console.ConsoleSettings;
import dev.nightshift.console.PortTakenException;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.ShownRooms;
import dev.nightshift.console.Switchboard;
import dev.nightshift.fleet.Fleet;
import java.time.InstantSource;
import java.util.List;

/** Serves the pages of one room. */
final class LivePages {
    private LivePages() {}

    /** @throws MissingPartException when another program has the port */
    static ConsoleServer open(ServerOptions server, ShownRoom room, Fleet fleet, LiveStore store, InstantSource clock) {
        ConsolePorts ports = new ConsolePorts(
                new ShownRooms(List.of(room)),
                Switchboard.of(fleet),
                store.database().pool(),
                clock,
                store.orders(),
                store.pages());
        try {
            return ConsoleServer.start(new ConsoleSettings(server.address(), server.port()), ports);
        } catch (PortTakenException taken) {
            throw new MissingPartException(String.valueOf(taken.getMessage()));
        }
    }
}
