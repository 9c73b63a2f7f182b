package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.avatar.Direction;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.shop.Language;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A host moving for some seconds, as one JPEG: {@value #COLUMNS} x {@value #ROWS} small upright pictures, row by row, 12.5 a
 * second, which a page shows one after the other.
 */
final class PreviewSheet {
    /** What it is kept as beside a clone. */
    static final String NAME = "preview";

    static final int COLUMNS = 6;
    static final int ROWS = 8;
    static final int WIDTH = 180;
    static final int HEIGHT = 320;

    private static final long PICTURE_MICROS = 40_000;
    private static final float QUALITY = 0.82f;
    private static final Color GROUND = new Color(0xe9e1d6);
    /** A clone comes to rest and looks about before it speaks. */
    private static final long SPEAKS_AT = 8 * PICTURE_MICROS;

    private PreviewSheet() {}

    /** A clone that says good evening. */
    static byte[] of(ClonedHost host, Language language, Voice voice) throws IOException {
        try (Avatar avatar =
                host.avatar(RandomGeneratorFactory.of("L64X128MixRandom").create(1))) {
            greeting(language, voice)
                    .ifPresent(
                            track -> avatar.direct(new Direction.Speak(SPEAKS_AT, 1, track, List.of(), false, true)));
            return of(avatar);
        }
    }

    /** Whatever a host does by itself. */
    static byte[] of(Avatar avatar) throws IOException {
        BufferedImage sheet = new BufferedImage(COLUMNS * WIDTH, ROWS * HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(GROUND);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        try (Arena arena = Arena.ofConfined()) {
            VideoFrame frame = VideoFrame.allocate(arena, avatar.width(), avatar.height());
            for (int i = 0; i < 2 * COLUMNS * ROWS; i++) {
                avatar.render(i * PICTURE_MICROS, frame);
                if (i % 2 == 0) {
                    int tile = i / 2;
                    draw(pen, picture(frame), tile % COLUMNS * WIDTH, tile / COLUMNS * HEIGHT);
                }
            }
        }
        pen.dispose();
        return jpeg(sheet);
    }

    private static Optional<SpeechTrack> greeting(Language language, Voice voice) {
        String words =
                switch (language) {
                    case EN -> "Good evening, and welcome. It is lovely that you are here.";
                    case DE -> "Guten Abend und herzlich willkommen. Wie schön, dass Sie da sind.";
                    case ZH -> "大家晚上好,欢迎来到直播间,很高兴见到你们。";
                };
        try {
            return voice.say(words, Prosody.NEUTRAL).next().map(SpeechChunk::track);
        } catch (VoiceException failed) {
            return Optional.empty();
        }
    }

    /** Fills the tile's width, standing on its lower edge; what is taller loses its lower part, as in a bust. */
    private static void draw(Graphics2D pen, BufferedImage picture, int x, int y) {
        double scale = Math.max(WIDTH / (double) picture.getWidth(), HEIGHT / (double) picture.getHeight());
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        // Halved first: one step of bilinear scaling from 720 to 180 would leave out pixels.
        BufferedImage half = halved(picture);
        pen.setClip(x, y, WIDTH, HEIGHT);
        pen.drawImage(half, x + (WIDTH - width) / 2, y, width, height, null);
        pen.setClip(null);
    }

    private static BufferedImage halved(BufferedImage picture) {
        BufferedImage small = picture;
        while (small.getWidth() >= 4 * WIDTH / 2 + WIDTH) {
            BufferedImage half =
                    new BufferedImage(small.getWidth() / 2, small.getHeight() / 2, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D pen = half.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(small, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            small = half;
        }
        return small;
    }

    private static BufferedImage picture(VideoFrame frame) {
        BufferedImage picture = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        int[] row = new int[frame.width()];
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = frame.pixels().get(ValueLayout.JAVA_INT, (long) y * frame.strideBytes() + 4L * x);
            }
            picture.getRaster().setDataElements(0, y, row.length, 1, row);
        }
        return picture;
    }

    private static byte[] jpeg(BufferedImage sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(sheet, null, null), quality);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
