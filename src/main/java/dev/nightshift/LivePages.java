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
import dev.nightshift.console.hosts.HostPorts;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.List;

/** Serves the pages of one room. */
final class LivePages {
    private LivePages() {}

    /**
     * Looks before anything goes on air.
     *
     * @throws MissingPartException when another program has the port
     */
    static void requireFreePort(ServerOptions server) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(server.address(), server.port()));
        } catch (BindException taken) {
            throw new MissingPartException(String.valueOf(new PortTakenException(server.port(), taken).getMessage()));
        } catch (IOException unusable) {
            throw new MissingPartException("nothing can be served at " + server.address() + ": " + unusable);
        }
    }

    /** @throws MissingPartException when another program has the port */
    static ConsoleServer open(
            ServerOptions server,
            ShownRoom room,
            Switchboard rooms,
            LiveStore store,
            HostPorts hosts,
            InstantSource clock) {
        ConsolePorts ports = new ConsolePorts(
                new ShownRooms(List.of(room)),
                rooms,
                store.database().pool(),
                clock,
                store.orders(),
                store.pages(),
                hosts);
        try {
            return ConsoleServer.start(
                    new ConsoleSettings(server.address(), server.port(), server.trustedProxies()), ports);
        } catch (PortTakenException taken) {
            throw new MissingPartException(String.valueOf(taken.getMessage()));
        }
    }
}
