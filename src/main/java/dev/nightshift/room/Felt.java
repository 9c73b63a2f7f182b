package dev.nightshift.room;

import java.time.Instant;

/** The mood at one moment: pleasure, arousal, dominance, each -1 .. 1. */
public record Felt(Instant at, double pleasure, double arousal, double dominance) {}
