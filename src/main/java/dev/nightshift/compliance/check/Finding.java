package dev.nightshift.compliance.check;

import dev.nightshift.compliance.Verdict;

/** A sentence that may not be said. */
public record Finding(Sentence sentence, Verdict.Refused refusal) {}
