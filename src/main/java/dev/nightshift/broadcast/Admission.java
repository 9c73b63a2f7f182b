package dev.nightshift.broadcast;

/** Whether an output was added. */
public sealed interface Admission {
    /** It connects now; its status tells how that goes. */
    record Accepted() implements Admission {}

    /** Nothing was changed. The reason is for the operator and free of secrets. */
    record Refused(String reason) implements Admission {}
}
