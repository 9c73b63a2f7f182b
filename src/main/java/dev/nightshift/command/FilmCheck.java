package dev.nightshift.command;

import dev.nightshift.broadcast.film.FilmMarks;
import dev.nightshift.broadcast.film.SoundMarks;
import dev.nightshift.broadcast.label.ImplicitLabelReader;
import dev.nightshift.broadcast.label.LabelReading;
import dev.nightshift.broadcast.mark.MarkReading;
import dev.nightshift.broadcast.mark.sound.SoundReading;
import dev.nightshift.compliance.provenance.Manifest;
import dev.nightshift.compliance.provenance.ManifestCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a film says of where it comes from: its metadata, its watermark, the signed manifest beside it.
 *
 * @param signer the key that has to have signed the manifest, as it is printed
 * @param out where it is told
 */
record FilmCheck(Path film, Optional<String> signer, PrintWriter out) {
    /** Tells it; an exit code says whether a mark was found and nothing contradicts it. */
    int check() {
        try {
            LabelReading label = ImplicitLabelReader.read(film.toString(), Integer.MAX_VALUE);
            tell(label);
            FilmMarks marks = FilmMarks.in(film.toString());
            tell(marks);
            SoundMarks heard = SoundMarks.in(film.toString());
            tell(heard);
            boolean marked = label.inVideo().isPresent()
                    || !label.container().isEmpty()
                    || marks.best().isPresent()
                    || heard.best().isPresent();
            boolean sound = manifest();
            return marked && sound ? ExitCode.OK : ExitCode.FAILED;
        } catch (IOException unreadable) {
            throw new MissingPartException(film + " " + unreadable.getMessage() + ".");
        }
    }

    private void tell(LabelReading label) {
        label.container().forEach(found -> out.println("metadata    in the container: " + found.json()));
        label.inVideo().ifPresent(found -> out.println("metadata    in the video:     " + found.json()));
        if (label.container().isEmpty() && label.inVideo().isEmpty()) {
            out.println("metadata    none found");
        } else {
            out.printf("metadata    at %d of %d keyframes%n", label.labelledKeyframes(), label.keyframes());
        }
    }

    private void tell(FilmMarks marks) {
        if (marks.best().isEmpty()) {
            out.printf("watermark   none found in %d stretches of the film%n", marks.stretches());
            return;
        }
        MarkReading best = marks.best().get();
        out.printf(
                "watermark   AI host, show %s, %s, confidence %.0f (chance stays below 12)%n",
                best.payload().roomText(), best.payload().at(), best.confidence());
        out.printf(
                "watermark   read in %d of %d stretches; %.0f %% of the width seen, %d of %d bits put right%n",
                marks.found().size(), marks.stretches(), best.scale() * 100, best.wrongBits(), MarkReading.CODED);
    }

    private void tell(SoundMarks marks) {
        if (marks.best().isEmpty()) {
            out.printf("sound       no watermark found in %d stretches of the sound%n", marks.stretches());
            return;
        }
        SoundReading best = marks.best().get();
        out.printf(
                "sound       AI host, show %s.., confidence %.0f (chance stays below 6)%n",
                best.showText(), best.confidence());
        out.printf(
                "sound       read in %d of %d stretches; %d of %d bits put right%n",
                marks.found().size(), marks.stretches(), best.wrongBits(), SoundReading.CODED);
    }

    /** Whether the manifest, when there is one, holds. */
    private boolean manifest() throws IOException {
        Path beside = Manifest.beside(film);
        if (!Files.isReadable(beside)) {
            out.println("manifest    none beside the film");
            return signer.isEmpty();
        }
        return switch (ManifestCheck.of(film, Manifest.read(beside))) {
            case ManifestCheck.Unchanged(Manifest manifest) -> {
                out.printf("manifest    %s, show %s, by %s%n", words(manifest), show(manifest), manifest.signer());
                out.println("manifest    signature holds, no byte of the film was changed");
                yield trusted(manifest);
            }
            case ManifestCheck.Changed(Manifest manifest, var first) -> {
                out.printf("manifest    %s, show %s, by %s%n", words(manifest), show(manifest), manifest.signer());
                out.printf("manifest    THE FILM WAS CHANGED, first in bytes %d to %d%n", first.first(), first.last());
                yield false;
            }
            case ManifestCheck.Forged() -> {
                out.println("manifest    THE MANIFEST WAS CHANGED: its signature does not hold");
                yield false;
            }
        };
    }

    private boolean trusted(Manifest manifest) {
        boolean other =
                signer.filter(wanted -> !wanted.equals(manifest.signer())).isPresent();
        if (other) {
            out.println("manifest    SIGNED BY ANOTHER KEY than " + signer.get());
        }
        return !other;
    }

    private static String words(Manifest manifest) {
        return manifest.claim().statement() + ", " + manifest.claim().software() + ", signed "
                + manifest.claim().signedAt();
    }

    private static String show(Manifest manifest) {
        return manifest.claim().show() + " (watermark " + manifest.claim().watermark() + ")";
    }
}
