package dev.nightshift.command;

import dev.nightshift.shop.Language;
import dev.nightshift.studio.consent.Clearance;
import dev.nightshift.studio.consent.Denial;
import dev.nightshift.studio.identity.FaceVector;
import dev.nightshift.studio.identity.FaceVerdict;
import dev.nightshift.studio.identity.MatchRule;
import dev.nightshift.studio.identity.MeanComparison;
import dev.nightshift.studio.identity.ProtectedFace;
import dev.nightshift.studio.identity.ProtectedFile;
import dev.nightshift.talent.Confirmation;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.ConsentWords;
import dev.nightshift.talent.Coverage;
import dev.nightshift.talent.Signature;
import dev.nightshift.talent.file.ConsentFile;
import dev.nightshift.talent.file.Reading;
import dev.nightshift.talent.vault.Hashes;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nightshift consent}: consents as files (docs/consent.md). */
@Command(
        name = "consent",
        mixinStandardHelpOptions = true,
        description = "Checks a talent's consent, draws the phrase to be spoken, and signs.")
public final class ConsentCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final ConsentDesk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @param chance one that nobody can guess */
    public ConsentCommand(InstantSource clock, RandomGenerator chance, ConsentDesk desk) {
        this.clock = clock;
        this.chance = chance;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "What about the consent: check, phrase, match, sign, vouch or protect?");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Lists every problem of the file, and says whether the consent holds now; with --footage also"
                    + " whether that film may become a clone.")
    int check(
            @Parameters(paramLabel = "C.json") Path file,
            @Option(names = "--footage", paramLabel = "F.mp4", description = "The film to be cloned from.")
                    Optional<Path> footage,
            @Option(names = "--recording", paramLabel = "C.mp4", description = "In which the talent speaks the phrase.")
                    Optional<Path> recording,
            @Mixin HostsFolder where)
            throws IOException, InterruptedException {
        Consent consent = consent(file);
        if (footage.isPresent()) {
            return cleared(consent, footage.get(), recording, where.data());
        }
        return switch (consent.stands(clock.instant())) {
            case Coverage.Covered covered -> say("The consent holds.");
            case Coverage.Refused refused -> refuse("The consent does not hold: " + refused.says() + ".");
        };
    }

    private int cleared(Consent consent, Path footage, Optional<Path> recording, Path data)
            throws InterruptedException {
        try {
            return switch (desk.check(consent, footage, recording, data)) {
                case Clearance.Cleared cleared ->
                    say("The footage may become a clone ("
                            + switch (cleared.footage().basis()) {
                                case FACES_MATCH -> "the faces match";
                                case OPERATORS_WORD -> "by an operator's word";
                            }
                            + ").");
                case Clearance.Denied denied ->
                    refuse(denied.denials().stream().map(Denial::toString).collect(Collectors.joining("\n")));
            };
        } catch (IOException unreadable) {
            throw missing(unreadable);
        }
    }

    @Command(
            name = "phrase",
            mixinStandardHelpOptions = true,
            description = "Draws the phrase that the talent speaks into the camera; a new one each time.")
    int phrase(
            @Parameters(paramLabel = "C.json") Path file,
            @Option(
                            names = "--language",
                            paramLabel = "en|de|zh",
                            defaultValue = "en",
                            converter = LanguageConverter.class,
                            description = "In which the talent speaks (default: ${DEFAULT-VALUE}).")
                    Language language)
            throws IOException {
        return say(ConsentWords.of(language)
                .draw(consent(file).talent().name(), chance)
                .text());
    }

    @Command(
            name = "match",
            mixinStandardHelpOptions = true,
            description = "Says whether two films show the same person. Fetches two small nets by npm the first time.")
    int match(@Parameters(paramLabel = "C.mp4") Path recording, @Parameters(paramLabel = "F.mp4") Path footage)
            throws InterruptedException {
        try {
            return switch (new MeanComparison(desk, MatchRule.USUAL).compare(recording, footage)) {
                case FaceVerdict.SamePerson same -> say("The same person" + distance(same.distance()));
                case FaceVerdict.OtherPerson other -> refuse("Another person" + distance(other.distance()));
                case FaceVerdict.Unsure unsure -> refuse("It can't be told: " + unsure.why() + ".");
            };
        } catch (IOException unreadable) {
            throw missing(unreadable);
        }
    }

    @Command(
            name = "protect",
            mixinStandardHelpOptions = true,
            description = "Puts somebody on the list of those who are cloned by nobody without a review.")
    int protect(
            @Mixin HostsFolder where,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "FILM", description = "That shows them.") Path film)
            throws InterruptedException {
        try {
            List<FaceVector> seen = desk.sample(film);
            if (seen.size() < MatchRule.USUAL.fewest()) {
                return refuse("Only " + seen.size() + " pictures of " + film + " show one face well; "
                        + MatchRule.USUAL.fewest() + " are needed.");
            }
            Path file = Files.createDirectories(where.data()).resolve(ProtectedFile.NAME);
            List<ProtectedFace> list = new ArrayList<>(ProtectedFile.read(file));
            list.add(new ProtectedFace(name, FaceVector.mean(seen)));
            ProtectedFile.write(file, list);
            return say(name + " is protected; " + list.size() + " on the list " + file + ".");
        } catch (IOException unreadable) {
            throw missing(unreadable);
        }
    }

    private static String distance(double distance) {
        return String.format(Locale.ROOT, " (distance %.2f).", distance);
    }

    @Command(
            name = "sign",
            mixinStandardHelpOptions = true,
            description = "Writes into the consent that the talent spoke the phrase in this recording, and that an"
                    + " operator listened.")
    int sign(
            @Parameters(paramLabel = "C.json") Path file,
            @Option(names = "--recording", required = true, paramLabel = "FILE") Path recording,
            @Option(names = "--phrase", required = true, paramLabel = "TEXT", description = "As it was drawn.")
                    String phrase,
            @Mixin ConfirmationOptions confirmed)
            throws IOException {
        Consent consent = unsigned(file);
        Instant now = clock.instant();
        write(
                file,
                consent.signed(new Signature.RecordedPhrase(
                        now,
                        phrase,
                        hash(recording),
                        Optional.of(new Confirmation(confirmed.operator(), now, confirmed.statement())),
                        confirmed.witness())));
        return say("Signed.");
    }

    @Command(
            name = "vouch",
            mixinStandardHelpOptions = true,
            description =
                    "Writes into the consent that an operator answers for it: the talent signed elsewhere and is the"
                            + " person in this footage.")
    int vouch(
            @Parameters(paramLabel = "C.json") Path file,
            @Option(names = "--footage", required = true, paramLabel = "FILE") Path footage,
            @Mixin ConfirmationOptions confirmed)
            throws IOException {
        Consent consent = unsigned(file);
        Confirmation words = new Confirmation(confirmed.operator(), clock.instant(), confirmed.statement());
        write(file, consent.signed(new Signature.OperatorsWord(hash(footage), words, confirmed.witness())));
        return say("Signed.");
    }

    /** A signature is evidence: it is not written over. */
    private static Consent unsigned(Path file) throws IOException {
        Consent consent = consent(file);
        if (consent.signature().isPresent()) {
            throw new MissingPartException(file + " is signed already; a new signature belongs into a new consent.");
        }
        return consent;
    }

    private static Consent consent(Path file) throws IOException {
        try {
            return switch (ConsentFile.read(String.valueOf(file.getFileName()), Files.readString(file))) {
                case Reading.Read read -> read.consent();
                case Reading.Rejected rejected ->
                    throw new MissingPartException(String.join(
                            "\n",
                            rejected.problems().stream().map(Object::toString).toList()));
            };
        } catch (NoSuchFileException none) {
            throw new MissingPartException("There is no file " + file + ".");
        } catch (MalformedInputException bad) {
            throw new MissingPartException(file + " is no text in UTF-8.");
        }
    }

    private static String hash(Path file) {
        try {
            return Hashes.of(file);
        } catch (IOException unreadable) {
            throw missing(unreadable);
        }
    }

    private static MissingPartException missing(IOException unreadable) {
        return new MissingPartException(
                unreadable instanceof NoSuchFileException none
                        ? "There is no file " + none.getFile() + "."
                        : String.valueOf(unreadable.getMessage()));
    }

    private static void write(Path file, Consent consent) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, ConsentFile.write(consent));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private int say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.MISSING;
    }
}
