package dev.nightshift.playout;

import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.drawn.DrawnAvatar;
import dev.nightshift.avatar.drawn.DrawnRig;
import dev.nightshift.avatar.drawn.motion.HostMotion;
import dev.nightshift.avatar.drawn.motion.Sightlines;
import dev.nightshift.avatar.drawn.rig.RigSource;
import dev.nightshift.host.mood.Display;
import dev.nightshift.host.mood.Display.Feeling;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.room.Cue;
import dev.nightshift.room.Cursor;
import dev.nightshift.room.ScriptedPrompter;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.mary.MaryVoices;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/**
 * Contact sheets of a host that feels: calm, joy of an order, hurt, an answer, surprise and joy, thanks; a picture every
 * 0.4 s, the sentences spoken by the built-in voice. {@code FeelingFilm HOST SHEET.png}
 */
public final class FeelingFilm {
    private static final int COLUMNS = 10;
    private static final long EVERY = 400_000;
    private static final int WIDTH = 190;
    private static final int HEIGHT = 250;
    private static final long[] LINES = {300_000, 4_500_000, 9_000_000, 13_500_000, 18_000_000};
    private static final Display[] FELT = {
        Display.CALM,
        new Display(Feeling.HAPPY, 0.43, Duration.ofMillis(3_700)),
        new Display(Feeling.SAD, 0.8, Duration.ofMillis(2_500)),
        new Display(Feeling.SURPRISED, 0.8, Duration.ofMillis(1_000)),
        new Display(Feeling.GRATEFUL, 0.4, Duration.ofMillis(3_000))
    };
    private static final long[] FELT_AT = {0, 3_500_000, 8_200_000, 12_600_000, 17_400_000};

    private FeelingFilm() {}

    public static void main(String[] args) throws IOException, VoiceException {
        BufferedImage sheet = new BufferedImage(COLUMNS * WIDTH, 6 * HEIGHT, BufferedImage.TYPE_INT_RGB);
        try (Voice voice = MaryVoices.sources().getFirst().open();
                Arena arena = Arena.ofConfined();
                DrawnAvatar host = new DrawnAvatar(
                        DrawnRig.load(RigSource.shipped(args[0])),
                        new HostMotion(new SplittableRandom(4), Sightlines.USUAL, 0),
                        720)) {
            play(host, voice, VideoFrame.allocate(arena, host.width(), host.height()), sheet.createGraphics());
        }
        ImageIO.write(sheet, "png", Path.of(args[1]).toFile());
    }

    private static void play(DrawnAvatar host, Voice voice, VideoFrame frame, Graphics2D sheet) throws VoiceException {
        sheet.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        Countenance face = new Countenance();
        for (long at = 0; at < 60 * EVERY; at += 40_000) {
            for (int i = 0; i < LINES.length; i++) {
                if (at == LINES[i] / 40_000 * 40_000) speak(host, voice, face, i);
                if (at == FELT_AT[i] / 40_000 * 40_000) face.feel(FELT[i], at).forEach(host::direct);
            }
            face.advance(at).forEach(host::direct);
            host.render(at, frame);
            if (at % EVERY == 0) paint(frame, sheet, (int) (at / EVERY));
        }
    }

    private static void speak(DrawnAvatar host, Voice voice, Countenance face, int line) throws VoiceException {
        long start = LINES[line] + 400_000;
        boolean answer = line > 1;
        Cue cue = ScriptedPrompter.cue(Cursor.START, "this is what it looks like when somebody is talking to you");
        Delivery delivery = Delivery.of(cue, face.at(start), answer);
        SpeechChunk chunk =
                voice.say(cue.line().line().spoken(), delivery.prosody()).next().orElseThrow();
        SpeechTrack track = chunk.track();
        face.speaks(cue, answer, start).forEach(host::direct);
        host.direct(new Direction.Speak(start, line, track, List.of(), false, delivery.sober(), delivery.gestures()));
    }

    private static void paint(VideoFrame frame, Graphics2D sheet, int cell) {
        BufferedImage picture = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                int pixel = frame.pixels().get(ValueLayout.JAVA_INT, (long) y * frame.strideBytes() + 4L * x);
                picture.getRaster().setDataElements(x, y, new int[] {pixel});
            }
        }
        int left = cell % COLUMNS * WIDTH;
        int top = cell / COLUMNS * HEIGHT;
        sheet.setColor(new Color(0x56606B));
        sheet.fillRect(left, top, WIDTH, HEIGHT);
        sheet.drawImage(picture, left, top, left + WIDTH, top + HEIGHT, 90, 20, 630, 757, null);
    }
}
