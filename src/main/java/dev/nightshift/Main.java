package dev.nightshift;

public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
