package dev.nightshift.console.operator;

import java.time.Instant;

/** The mood at one second: pleasure, arousal, dominance, each -1 .. 1. */
record Moment(Instant at, double pleasure, double arousal, double dominance) {}
