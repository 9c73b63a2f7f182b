package dev.nightshift.host.reply;

/** How the host words things, by its mood. */
public enum Tone {
    PLAIN,
    CHEERFUL,
    SUBDUED
}
