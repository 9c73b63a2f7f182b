package dev.nightshift;

import dev.nightshift.command.Finding;
import dev.nightshift.command.Finding.Grade;
import dev.nightshift.shop.Language;
import dev.nightshift.stage.text.Fonts;
import dev.nightshift.voice.Voices;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Looks at the parts that a show needs, really trying each. */
final class Doctor implements Supplier<List<Finding>> {
    private static final long GIGABYTE = 1L << 30;
    private static final long RECORDING_AN_HOUR = 1_500_000_000L;

    private final Voices voices;
    private final Supplier<Finding> encoder;
    private final Path folder;

    Doctor(Voices voices, Supplier<Finding> encoder, Path folder) {
        this.voices = voices;
        this.encoder = encoder;
        this.folder = folder;
    }

    @Override
    public List<Finding> get() {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        findings.add(cores());
        findings.add(disk());
        findings.add(encoder.get());
        Arrays.stream(Language.values()).map(Doctor::font).forEach(findings::add);
        Arrays.stream(Language.values()).map(this::voice).forEach(findings::add);
        return findings;
    }

    private static Finding java() {
        return new Finding(
                "java",
                Grade.WORKS,
                Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    private static Finding cores() {
        int cores = Runtime.getRuntime().availableProcessors();
        return cores >= 2
                ? new Finding("cores", Grade.WORKS, cores + "; a live show takes less than one")
                : new Finding("cores", Grade.LIMITED, "one: a live show may stutter while anything else runs");
    }

    private Finding disk() {
        try {
            FileStore store = Files.getFileStore(folder.toAbsolutePath());
            long free = store.getUsableSpace();
            String says = free / GIGABYTE + " GB free, about " + free / RECORDING_AN_HOUR + " hours of recording";
            return new Finding("disk", free > 2 * GIGABYTE ? Grade.WORKS : Grade.LIMITED, says);
        } catch (IOException broken) {
            return new Finding("disk", Grade.LIMITED, "can't be looked at: " + broken.getMessage());
        }
    }

    private static Finding font(Language language) {
        String part = "font " + language.code();
        return switch (Fonts.installed().coverage(language.locale())) {
            case Fonts.Coverage.Covered covered -> new Finding(part, Grade.WORKS, covered.family());
            case Fonts.Coverage.Missing missing ->
                new Finding(part, grade(language), "no font has all its letters: install " + missing.wanted());
        };
    }

    private Finding voice(Language language) {
        String part = "voice " + language.code();
        return switch (voices.speaking(language.locale())) {
            case Voices.Choice.CanSpeak can ->
                new Finding(
                        part,
                        can.source().info().natural() ? Grade.WORKS : Grade.LIMITED,
                        can.source().info().name() + ", " + can.source().info().provenance()
                                + (can.source().info().natural() ? "" : ": plainly robotic, a fallback"));
            case Voices.Choice.CannotSpeak not ->
                new Finding(part, grade(language), not.reason() + ". " + not.remedy());
        };
    }

    /** English must work; other languages are extras. */
    private static Grade grade(Language language) {
        return switch (language) {
            case EN -> Grade.MISSING;
            case DE, ZH -> Grade.LIMITED;
        };
    }
}
