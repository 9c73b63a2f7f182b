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
import dev.nightshift.studio.model.StudioNets;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.HostWriter;
import dev.nightshift.talent.vault.Listed;
import dev.nightshift.talent.vault.Manifest;
import dev.nightshift.talent.vault.ObstacleException;
import dev.nightshift.talent.vault.Opening;
import dev.nightshift.voice.Voice;
import java.io.ByteArrayInputStream;
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
    private final Nets nets;
    private final Enrolment.Ear ear;
    private final HostsDesk hosts;
    private final Parts parts;
    private final InstantSource clock;
    private final PrintStream out;

    /** Gives the studio's nets, fetched when they are first needed. */
    @FunctionalInterface
    interface Nets {
        StudioNets get() throws IOException, InterruptedException;
    }

    CloneRun(
            ConsentDesk consents,
            Nets nets,
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
        CloneReport report = options.lines() ? new LineReport(out) : new SpokenReport(out);
        report.phase("consent");
        CloneConsent consent = CloneConsent.of(options, clock);
        return switch (consents.check(consent.consent(), options.footage(), consent.recording(), options.data())) {
            case Clearance.Cleared cleared -> build(options, cleared.footage(), report);
            case Clearance.Denied denied -> {
                report.denied(denied.denials());
                yield ExitCode.MISSING;
            }
        };
    }

    private int build(CloneOptions options, ConsentedFootage footage, CloneReport report) throws Exception {
        long began = System.nanoTime();
        Optional<String> transcript = transcript(options);
        try (Voice voice = parts.voice(options.language(), options.voice());
                HostWriter writer = writer(options)) {
            report.phase("nets");
            Enrolment enrolment = new Enrolment(nets.get(), voice, ear, report::phase);
            return switch (enrolment.enrol(footage, transcript, () -> writer.section(ClonedHost.FILM))) {
                case Enrolment.Outcome.Rejected rejected -> {
                    report.rejected(rejected);
                    yield ExitCode.MISSING;
                }
                case Enrolment.Outcome.Enrolled enrolled -> {
                    report.phase("library");
                    write(options, footage, enrolled.model(), writer);
                    report.phase("preview");
                    preview(options, voice);
                    report.ready(new CloneReport.Built(
                            options.name(), enrolled, bytes(options), (System.nanoTime() - began) / 1e9));
                    yield ExitCode.OK;
                }
            };
        } catch (FootageException broken) {
            throw new MissingPartException(options.footage() + " can't be read to its end: " + broken.getMessage());
        }
    }

    /** A clone without a preview is a clone: the pages make one when they need it. */
    private void preview(CloneOptions options, Voice voice) throws IOException {
        HostLibrary library = hosts.library(options.data());
        if (library.open(options.name()) instanceof Opening.Opened opened) {
            try (ClonedHost host =
                    ClonedHost.read(opened.file(), Clones.looking(opened.file(), hosts, options.data(), clock))) {
                byte[] sheet = PreviewSheet.of(host, options.language(), voice);
                library.keepBeside(options.name(), PreviewSheet.NAME, new ByteArrayInputStream(sheet));
            }
        }
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

    private long bytes(CloneOptions options) throws IOException {
        return hosts.library(options.data()).list().stream()
                .filter(host -> host.name().equals(options.name()))
                .mapToLong(Listed::bytes)
                .sum();
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
