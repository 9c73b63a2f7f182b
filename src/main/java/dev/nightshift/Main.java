package dev.nightshift;

/** Wires the parts by hand and runs a command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
