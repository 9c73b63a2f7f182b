package dev.nightshift.command;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Who answers for a signature, and in which words. Filled by picocli. */
public final class ConfirmationOptions {
    @Option(names = "--operator", required = true, paramLabel = "PERSON", description = "Who answers for it.")
    private String operator = "";

    @Option(names = "--statement", required = true, paramLabel = "TEXT", description = "Their words, kept as they are.")
    private String statement = "";

    @Option(names = "--witness", paramLabel = "PERSON", description = "Who else was there.")
    private Optional<String> witness = Optional.empty();

    String operator() {
        return operator;
    }

    String statement() {
        return statement;
    }

    Optional<String> witness() {
        return witness;
    }
}
