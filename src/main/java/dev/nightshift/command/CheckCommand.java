package dev.nightshift.command;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.check.Finding;
import dev.nightshift.compliance.check.Findings;
import dev.nightshift.compliance.check.ScriptCheck;
import dev.nightshift.compliance.check.ScriptSentences;
import dev.nightshift.compliance.check.Sentence;
import dev.nightshift.compliance.check.ShopSentences;
import dev.nightshift.compliance.rule.RuleFormatException;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.ShopFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nightshift check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judges everything that a script or a shop would have the host say, before a show.",
        footer = "Exit codes: 0 all may be said, 1 something may not, 3 the file can't be read.")
public final class CheckCommand implements Callable<Integer> {
    private final ShopFolder importer;
    private final InstantSource clock;

    @Parameters(paramLabel = "SCRIPT|SHOP", description = "A script as plain text, or a shop's folder.")
    private Path checked = Path.of(".");

    @Option(
            names = "--market",
            split = ",",
            paramLabel = "MARKET",
            description = "Whose law is kept: CN, EU, DE, US. Default: all of them.")
    private List<String> markets = List.of();

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "What a script is written in: en, de, zh. Default: what it looks like.")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = "--shop",
            paramLabel = "DIR",
            description = "The shop that a script sells for: its offers are the facts.")
    private Optional<Path> shop = Optional.empty();

    @Option(names = "--rules", paramLabel = "FILE", description = "Rules that replace or add to the program's.")
    private Optional<Path> rules = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public CheckCommand(ShopFolder importer, InstantSource clock) {
        this.importer = importer;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = rulebook().in(markets);
        Optional<Catalogue> catalogue = (Files.isDirectory(checked) ? Optional.of(checked) : shop).map(this::catalogue);
        List<Sentence> sentences = Files.isDirectory(checked) ? ShopSentences.of(catalogue.orElseThrow()) : script();
        Findings findings = new ScriptCheck(rulebook, clock.instant()).findings(sentences, catalogue);
        report(findings, rulebook);
        return findings.refused().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private Rulebook rulebook() throws IOException {
        if (rules.isEmpty()) {
            return Rulebook.standard();
        }
        try {
            return Rulebook.with(rules.get());
        } catch (RuleFormatException malformed) {
            throw new MissingPartException(
                    java.util.Objects.requireNonNullElse(malformed.getMessage(), "The rules can't be read."));
        }
    }

    private Catalogue catalogue(Path folder) {
        return switch (importer.read(folder)) {
            case Import.Loaded loaded -> loaded.catalogue();
            case Import.Rejected rejected ->
                throw new MissingPartException(folder + " can't be sold; `nightshift shop " + folder + "` says why.");
        };
    }

    private List<Sentence> script() throws IOException {
        if (!Files.isReadable(checked)) {
            throw new MissingPartException("There is no file " + checked + ".");
        }
        String script = Files.readString(checked);
        return ScriptSentences.of(
                checked.getFileName().toString(), script, language.orElseGet(() -> ScriptSentences.language(script)));
    }

    private void report(Findings findings, Rulebook rulebook) {
        PrintWriter out = spec.commandLine().getOut();
        findings.refused().forEach(finding -> describe(out, finding));
        String law = rulebook.markets().stream()
                .map(Enum::name)
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        out.printf(
                "%d of %d sentences may not be said in %s (rules of %s).%n",
                findings.refused().size(), findings.sentences(), law, rulebook.version());
        out.flush();
    }

    private static void describe(PrintWriter out, Finding finding) {
        out.println(finding.sentence().place());
        out.println("  " + finding.sentence().text());
        out.println("  words:   \"" + finding.refusal().words() + "\" (rule "
                + finding.refusal().rule() + ")");
        out.println("  why:     " + finding.refusal().why());
        finding.refusal().rewrite().ifPresent(text -> out.println("  instead: " + text));
        out.println();
    }
}
