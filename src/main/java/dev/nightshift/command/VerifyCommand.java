package dev.nightshift.command;

import dev.nightshift.ledger.export.ExportCheck;
import dev.nightshift.ledger.export.Inspection;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nightshift verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks an exported show: whether any byte of it was changed since it was signed.",
        footer = "Exit codes: 0 whole, 1 changed, 3 it can't be read.")
public final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "As `nightshift ledger export` wrote it.")
    private Path checked = Path.of(".");

    @Option(
            names = "--key",
            paramLabel = "NAME",
            description = "The key that the operator told before: another one is a finding.")
    private Optional<String> key = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!ExportCheck.isExport(checked)) {
            throw new MissingPartException(checked + " is no exported show.");
        }
        PrintWriter out = spec.commandLine().getOut();
        int code =
                switch (ExportCheck.of(checked, key)) {
                    case Inspection.Whole whole -> {
                        out.printf(
                                "Whole: %d lines of %s, %d signatures, all by the key %s.%n",
                                whole.lines(), whole.show(), whole.heads(), whole.key());
                        yield ExitCode.OK;
                    }
                    case Inspection.Tampered tampered -> {
                        tampered.findings().forEach(finding -> out.println("CHANGED: " + finding));
                        yield ExitCode.FAILED;
                    }
                };
        out.flush();
        return code;
    }
}
