package dev.nightshift.console;

/** Another program listens on the port already. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Says which. */
    public PortTakenException(int port, Throwable cause) {
        super("port " + port + " is taken by another program: choose another one with --port", cause);
    }
}
