package dev.nightshift.command;

import dev.nightshift.ledger.export.ExportCheck;
import dev.nightshift.ledger.export.Inspection;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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
        description = {
            "Of an exported show: whether any byte of it was changed since it was signed.",
            "Of a film: the marks of an AI host in it (metadata, watermark), and its manifest."
        },
        footer = {
            "",
            "A film's manifest is looked for beside it, as FILE.manifest.json.",
            "Exit codes: 0 whole, or marked and unchanged; 1 changed, or a film without any mark; 3 it can't be read."
        })
public final class VerifyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FOLDER|FILE",
            description = "As `nightshift ledger export` wrote it, or a film: MP4, FLV, MKV or whatever FFmpeg reads.")
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
        PrintWriter out = spec.commandLine().getOut();
        int code = Files.isRegularFile(checked) ? new FilmCheck(checked, key, out).check() : export(out);
        out.flush();
        return code;
    }

    private int export(PrintWriter out) throws IOException {
        if (!ExportCheck.isExport(checked)) {
            throw new MissingPartException(checked + " is no exported show and no film.");
        }
        return switch (ExportCheck.of(checked, key)) {
            case Inspection.Whole whole -> {
                out.printf(
                        "Whole: %d lines of %s, %d signatures, all by the key %s.%n",
                        whole.lines(), whole.show(), whole.heads(), whole.key());
                out.printf(
                        "Recordings: %d named, %d of them here, unchanged.%n",
                        whole.films().named(), whole.films().seen());
                yield ExitCode.OK;
            }
            case Inspection.Tampered tampered -> {
                tampered.findings().forEach(finding -> out.println("CHANGED: " + finding));
                yield ExitCode.FAILED;
            }
        };
    }
}
