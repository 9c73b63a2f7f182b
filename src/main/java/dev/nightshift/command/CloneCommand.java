package dev.nightshift.command;

import dev.nightshift.shop.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nightshift clone}. */
@Command(
        name = "clone",
        mixinStandardHelpOptions = true,
        description = "Makes a host of a minute of footage of a person who consents (docs/clone.md).",
        footer = {
            "",
            "The consent is checked first (docs/consent.md); without one that stands for this footage nothing is computed.",
            "The clone lies encrypted in DATA/hosts/NAME and is played with --host NAME."
        })
public final class CloneCommand implements Callable<Integer> {
    private final Run run;

    @Option(names = "--footage", paramLabel = "F.mp4", required = true, description = "A film of one person talking.")
    private Path footage = Path.of("");

    @Option(
            names = "--transcript",
            paramLabel = "T.txt",
            description = "What is said in it, in words as spoken: the mouth is learnt better with it.")
    private Optional<Path> transcript = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "en|de|zh",
            converter = LanguageConverter.class,
            defaultValue = "en",
            description = "What is spoken in it (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "What the host is called by --host: small letters, digits and hyphens.")
    private String name = "";

    @Option(
            names = "--called",
            paramLabel = "NAME",
            description = "What viewers hear it called (default: NAME with a capital).")
    private Optional<String> called = Optional.empty();

    @Option(
            names = "--voice",
            paramLabel = "NAME",
            description = "The voice it speaks with in that language (default: the language's best).")
    private Optional<String> voice = Optional.empty();

    @Option(
            names = "--consent",
            paramLabel = "C.json|C.mp4",
            required = true,
            description = "The consent, or its recording with the consent beside it as C.json.")
    private Path consent = Path.of("");

    @Option(
            names = "--operator",
            paramLabel = "PERSON",
            description =
                    "Who answers for it that the talent signed and is the person in the footage, where the consent"
                            + " isn't signed yet. Wants --statement.")
    private Optional<String> operator = Optional.empty();

    @Option(names = "--statement", paramLabel = "TEXT", description = "The operator's words, kept as they are.")
    private Optional<String> statement = Optional.empty();

    @Option(
            names = "--lines",
            description = "Says each phase and the result as a line of JSON, for a program that watches.")
    private boolean lines;

    @Mixin
    private HostsFolder folder = new HostsFolder();

    /** Makes it; implemented where everything is wired. */
    public interface Run {
        int make(CloneOptions options) throws Exception;
    }

    /**
     * What is asked for.
     *
     * @param language of the footage
     * @param name in the library
     * @param called what viewers hear
     * @param consent a JSON file, or a recording beside one
     * @param data the installation's folder
     * @param lines whether a program watches
     */
    public record CloneOptions(
            Path footage,
            Optional<Path> transcript,
            Language language,
            String name,
            Optional<String> called,
            Optional<String> voice,
            Path consent,
            Optional<String> operator,
            Optional<String> statement,
            Path data,
            boolean lines) {}

    public CloneCommand(Run run) {
        this.run = run;
    }

    @Override
    public Integer call() throws Exception {
        return run.make(new CloneOptions(
                footage,
                transcript,
                language,
                name,
                called,
                voice,
                consent,
                operator,
                statement,
                folder.data(),
                lines));
    }
}
