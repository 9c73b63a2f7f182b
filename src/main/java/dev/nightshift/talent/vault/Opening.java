package dev.nightshift.talent.vault;

/** What became of opening a host. */
public sealed interface Opening {
    /** It is open; its consent held at that moment. */
    record Opened(HostFile file) implements Opening {}

    /** It stays shut. */
    record Refused(Obstacle obstacle) implements Opening {}
}
