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
import dev.nightshift.console.ledger.LedgerPorts;
import dev.nightshift.talent.link.PrivateLinks;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

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

    /** What the pages of a room work with. */
    static ConsolePorts ports(
            ShownRoom room,
            Switchboard rooms,
            LiveStore store,
            HostPorts hosts,
            LedgerPorts ledger,
            PrivateLinks links,
            InstantSource clock) {
        return new ConsolePorts(
                new ShownRooms(List.of(room)),
                rooms,
                store.database().pool(),
                clock,
                store.orders(),
                store.pages(),
                hosts,
                ledger,
                links);
    }

    /**
     * Starts the pages' server beside whatever makes what they work with.
     *
     * @param ports waits until it is made
     * @throws MissingPartException when another program has the port
     */
    static ConsoleServer open(ServerOptions server, Supplier<ConsolePorts> ports) {
        try {
            return ConsoleServer.start(
                    new ConsoleSettings(server.address(), server.port(), server.trustedProxies()), ports);
        } catch (PortTakenException taken) {
            throw new MissingPartException(String.valueOf(taken.getMessage()));
        }
    }
}
