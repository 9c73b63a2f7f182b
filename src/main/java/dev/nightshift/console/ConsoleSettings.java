package dev.nightshift.console;

/**
 * Where the pages are served.
 *
 * @param address to bind to, such as {@code 127.0.0.1}
 * @param port to listen on, 0 for any free one
 */
public record ConsoleSettings(String address, int port) {}
