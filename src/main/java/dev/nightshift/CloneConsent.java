package dev.nightshift;

import dev.nightshift.command.CloneCommand.CloneOptions;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.talent.Confirmation;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Signature;
import dev.nightshift.talent.file.ConsentFile;
import dev.nightshift.talent.file.Reading;
import dev.nightshift.talent.vault.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The consent that a clone is to be built by.
 *
 * @param consent as its file says, or signed by the operator's word
 * @param recording in which the talent speaks, when there is one beside it
 */
record CloneConsent(Consent consent, Optional<Path> recording) {
    private static final List<String> FILMS = List.of(".mp4", ".mov", ".webm", ".mkv");

    /** @throws MissingPartException when there is none, it has problems, or an operator's word lacks words */
    static CloneConsent of(CloneOptions options, InstantSource clock) throws IOException {
        boolean isFile = options.consent().toString().endsWith(".json");
        Path file = isFile ? options.consent() : beside(options.consent(), ".json");
        Optional<Path> recording = isFile
                ? FILMS.stream()
                        .map(end -> beside(file, end))
                        .filter(Files::exists)
                        .findFirst()
                : Optional.of(options.consent());
        Consent read = read(file);
        if (options.operator().isEmpty() || read.signature().isPresent()) {
            return new CloneConsent(read, recording);
        }
        String statement = options.statement()
                .orElseThrow(
                        () -> new MissingPartException("--operator wants --statement: in whose words it is answered"
                                + " for that the talent signed and is the person in the footage"));
        Confirmation word = new Confirmation(options.operator().get(), clock.instant(), statement);
        return new CloneConsent(
                read.signed(new Signature.OperatorsWord(Hashes.of(options.footage()), word, Optional.empty())),
                recording);
    }

    private static Consent read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new MissingPartException("There is no consent " + file + ".");
        }
        return switch (ConsentFile.read(String.valueOf(file.getFileName()), Files.readString(file))) {
            case Reading.Read read -> read.consent();
            case Reading.Rejected rejected ->
                throw new MissingPartException(
                        rejected.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
        };
    }

    private static Path beside(Path file, String end) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return file.resolveSibling(name.substring(0, dot) + end);
    }
}
