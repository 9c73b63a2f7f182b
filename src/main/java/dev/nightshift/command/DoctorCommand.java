package dev.nightshift.command;

import dev.nightshift.command.Finding.Grade;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nightshift doctor}. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Says what works on this machine: encoder, fonts, voices, languages, disk, cores.")
public final class DoctorCommand implements Callable<Integer> {
    private final Supplier<List<Finding>> examine;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public DoctorCommand(Supplier<List<Finding>> examine) {
        this.examine = examine;
    }

    @Override
    public Integer call() {
        List<Finding> findings = examine.get();
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(
                finding -> out.printf("%-8s %-18s %s%n", mark(finding.grade()), finding.part(), finding.says()));
        boolean missing = findings.stream().anyMatch(finding -> finding.grade() == Grade.MISSING);
        out.println(missing ? "Some parts are missing: see above." : "A show can go on air.");
        out.flush();
        return missing ? ExitCode.MISSING : ExitCode.OK;
    }

    private static String mark(Grade grade) {
        return switch (grade) {
            case WORKS -> "ok";
            case LIMITED -> "limited";
            case MISSING -> "MISSING";
        };
    }
}
