package dev.nightshift.shop;

/** A value and where it was read. */
public record Sourced<T>(T value, SourceRef source) {}
