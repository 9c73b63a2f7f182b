package dev.nightshift.console;

import java.util.List;

/**
 * Where the pages are served.
 *
 * @param address to bind to, such as {@code 127.0.0.1}
 * @param port to listen on, 0 for any free one
 * @param trustedProxies addresses of proxies that tell truly whom they hand on
 */
public record ConsoleSettings(String address, int port, List<String> trustedProxies) {
    public ConsoleSettings {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** Nobody stands in front of the pages. */
    public ConsoleSettings(String address, int port) {
        this(address, port, List.of());
    }
}
