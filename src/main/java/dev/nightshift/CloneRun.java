package dev.nightshift;

import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.command.CloneCommand;
import dev.nightshift.command.CloneCommand.CloneOptions;
import dev.nightshift.command.ConsentDesk;
import dev.nightshift.command.ExitCode;
import dev.nightshift.command.HostsDesk;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.studio.Enrolment;
import dev.nightshift.studio.consent.Clearance;
import dev.nightshift.studio.consent.ConsentedFootage;
import dev.nightshift.studio.footage.FootageException;
import dev.nightshift.studio.model.FaceModels;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.HostWriter;
import dev.nightshift.talent.vault.Manifest;
import dev.nightshift.talent.vault.ObstacleException;
import dev.nightshift.voice.Voice;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Optional;

/** Makes a clone from files and puts it into the library. */
final class CloneRun implements CloneCommand.Run {
    private final ConsentDesk consents;
    private final FaceNets nets;
    private final Enrolment.Ear ear;
    private final HostsDesk hosts;
    private final Parts parts;
    private final InstantSource clock;
    private final PrintStream out;

    /** Gives the nets that find faces, fetched when they are first needed. */
    @FunctionalInterface
    interface FaceNets {
        FaceModels get() throws IOException, InterruptedException;
    }

    CloneRun(
            ConsentDesk consents,
            FaceNets nets,
            Enrolment.Ear ear,
            HostsDesk hosts,
            Parts parts,
            InstantSource clock,
            PrintStream out) {
        this.consents = consents;
        this.nets = nets;
        this.ear = ear;
        this.hosts = hosts;
        this.parts = parts;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public int make(CloneOptions options) throws Exception {
        if (!HostLibrary.isName(options.name())) {
            throw new MissingPartException(
                    "A host is called by small letters, digits and hyphens, not " + options.name() + ".");
        }
        if (!Files.isRegularFile(options.footage())) {
            throw new MissingPartException("There is no footage " + options.footage() + ".");
        }
        Optional<String> transcript = transcript(options);
        Stopwatch watch = new Stopwatch(out);
        watch.begin("consent");
        ConsentedFootage footage = cleared(options);
        try (Voice voice = parts.voice(options.language(), options.voice());
                HostWriter writer = writer(options)) {
            watch.begin("face nets");
            Enrolment enrolment = new Enrolment(nets.get(), voice, ear, watch::begin);
            return switch (enrolment.enrol(footage, transcript, () -> writer.section(ClonedHost.FILM))) {
                case Enrolment.Outcome.Rejected rejected -> {
                    watch.end();
                    out.println("The footage has to be recorded anew:");
                    rejected.reasons().forEach(reason -> out.println("  " + reason));
                    yield ExitCode.MISSING;
                }
                case Enrolment.Outcome.Enrolled enrolled -> {
                    watch.begin("library");
                    write(options, footage, enrolled.model(), writer);
                    watch.end();
                    tell(options, enrolled, watch);
                    yield ExitCode.OK;
                }
            };
        } catch (FootageException broken) {
            throw new MissingPartException(options.footage() + " can't be read to its end: " + broken.getMessage());
        }
    }

    private ConsentedFootage cleared(CloneOptions options) throws IOException, InterruptedException {
        CloneConsent consent = CloneConsent.of(options, clock);
        return switch (consents.check(consent.consent(), options.footage(), consent.recording(), options.data())) {
            case Clearance.Cleared cleared -> cleared.footage();
            case Clearance.Denied denied ->
                throw new MissingPartException(String.join(
                        "\n", denied.denials().stream().map(Object::toString).toList()));
        };
    }

    private HostWriter writer(CloneOptions options) throws IOException {
        try {
            return hosts.library(options.data()).write(options.name());
        } catch (ObstacleException taken) {
            throw new MissingPartException(taken.obstacle().says());
        }
    }

    private void write(CloneOptions options, ConsentedFootage footage, CloneModel model, HostWriter writer)
            throws IOException {
        String persona = ClonedPersona.write(options);
        try (OutputStream section = writer.section(ClonedHost.MODEL)) {
            model.with(ClonedHost.PERSONA, persona.getBytes(StandardCharsets.UTF_8))
                    .write(section);
        }
        writer.finish(new Manifest.About(options.name(), clock.instant(), footage.sha256(), footage.consent()));
    }

    private void tell(CloneOptions options, Enrolment.Outcome.Enrolled enrolled, Stopwatch watch) throws IOException {
        long bytes = hosts.library(options.data()).list().stream()
                .filter(host -> host.name().equals(options.name()))
                .mapToLong(host -> host.bytes())
                .sum();
        out.printf(
                "%s is ready: %.1f s of film, %d mouths, %d ways through it, %.1f MB, built in %.1f s%n",
                options.name(),
                enrolled.pictures() / 25.0,
                enrolled.model().exemplars().length,
                enrolled.model().loops().joins().size(),
                bytes / 1e6,
                watch.seconds());
        enrolled.notes().forEach(note -> out.println("  " + note));
        out.println("  play it with --host " + options.name());
    }

    private static Optional<String> transcript(CloneOptions options) throws IOException {
        if (options.transcript().isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(options.transcript().get())) {
            throw new MissingPartException(
                    "There is no transcript " + options.transcript().get() + ".");
        }
        return Optional.of(Files.readString(options.transcript().get()).strip().replaceAll("\\s+", " "));
    }
}
