package dev.nightshift;

import dev.nightshift.broadcast.Rendering;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.media.Timebase;
import dev.nightshift.playout.Rehearsal;
import dev.nightshift.room.Command;
import dev.nightshift.room.RoomRules;
import dev.nightshift.room.Setup;
import dev.nightshift.room.SilentMind;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.voice.Voice;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import picocli.CommandLine;

/**
 * Renders a show in which somebody takes over after four seconds and speaks a recording through the host, for whoever wants
 * to look at it: {@code SpokenThrough RECORDING.wav OUT.mp4 SECONDS [options of a show]}. The recording has 48,000 16-bit
 * samples a second, one channel.
 */
final class SpokenThrough implements Rehearsal.Audience {
    private static final String NAME = "operator";
    private static final long FROM_MICROS = 4_000_000;

    private final float[] speech;
    private Optional<Rehearsal> rehearsal = Optional.empty();
    private boolean begun;
    private boolean over;
    private int sent;

    private SpokenThrough(float[] speech) {
        this.speech = speech;
    }

    public static void main(String[] args) throws Exception {
        ShowOptions show = CommandLine.populateCommand(new ShowOptions(), Arrays.copyOfRange(args, 3, args.length));
        InstantSource clock = InstantSource.system();
        HostShelf hosts = new HostShelf(clock, name -> Optional.empty(), Optional::empty);
        Parts parts = new Parts(
                new ShopFolder(Limits.DEFAULT), Main.voices(), Optional.of(new Clones(hosts, clock)), System.err);
        Catalogue shop = parts.catalogue(parts.shopFolder(show));
        try (Casting casting = parts.cast(show, show.hosts(), Set.of(Platforms.OWN));
                Voice voice = parts.voice(show, casting.persona())) {
            voice.warmUp();
            SpokenThrough operator = new SpokenThrough(samples(Path.of(args[0]).toFile()));
            Rehearsal rehearsal = new Rehearsal(
                    productions(parts, show, Path.of(args[1]), shop, voice, casting),
                    new RoomRules(new Prompters(() -> shop, Rulebook.standard())),
                    SilentMind.MIND,
                    operator,
                    clock.instant());
            operator.rehearsal = Optional.of(rehearsal);
            rehearsal.run(Parts.setup(show, shop), Long.parseLong(args[2]) * Timebase.FPS);
            System.out.println(rehearsal.microphone().figures());
        }
        System.exit(0);
    }

    @Override
    public List<Command> upTo(long atMicros, Instant now, Optional<String> onScreen) {
        if (!begun && atMicros >= FROM_MICROS) {
            begun = true;
            return List.of(new Command.TakeOver(NAME), new Command.OpenMicrophone(NAME));
        }
        if (begun && sent < speech.length) {
            speak();
        } else if (begun && !over) {
            over = true;
            return List.of(new Command.CloseMicrophone("by " + NAME), new Command.HandBack(NAME));
        }
        return List.of();
    }

    private void speak() {
        int end = Math.min(speech.length, sent + Timebase.SAMPLES_PER_FRAME);
        switch (rehearsal
                .orElseThrow()
                .microphone()
                .take(NAME, Arrays.copyOfRange(speech, sent, end))
                .standing()) {
            case SHUT, WAITING -> {}
            case ON_AIR -> sent = end;
        }
    }

    private static StandardProductions productions(
            Parts parts, ShowOptions show, Path file, Catalogue shop, Voice voice, Casting casting) {
        ProgramSize size = Parts.size(show);
        return new StandardProductions(
                () -> shop,
                voice,
                parts.fonts(show),
                new Pictures(64),
                size,
                casting,
                (Setup setup) -> new Rendering(
                        file,
                        EncoderSettings.forPicture(size.width(), size.height()),
                        BroadcastDesk.label(setup),
                        Instant.EPOCH));
    }

    private static float[] samples(File file) throws IOException, UnsupportedAudioFileException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(file)) {
            var from = ByteBuffer.wrap(in.readAllBytes())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer();
            float[] samples = new float[from.remaining()];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = from.get(i) / 32_768f;
            }
            return samples;
        }
    }
}
