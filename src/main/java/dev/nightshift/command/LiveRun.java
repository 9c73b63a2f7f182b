package dev.nightshift.command;

/** Runs a server with one room until it is told to stop; implemented where everything is wired. */
public interface LiveRun {
    /** The example shop with data that is thrown away. */
    int demo(ShowOptions show, ServerOptions server) throws Exception;

    /** A merchant's shop with data that stays. */
    int serve(ShowOptions show, ServerOptions server) throws Exception;
}
