package dev.nightshift.broadcast.watch;

import dev.nightshift.broadcast.TestProgram;
import dev.nightshift.broadcast.encode.Encoder;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.broadcast.encode.YuvConverter;
import dev.nightshift.broadcast.encode.YuvPicture;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.mark.MarkTile;
import dev.nightshift.broadcast.mark.Watermark;
import dev.nightshift.compliance.label.LabelPresence;
import dev.nightshift.media.LabelPicture;
import dev.nightshift.media.LabelledFrame;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program with a label drawn on it, through a real encoder, and what the eye sees of it after each picture. */
final class Signboard {
    /** Draws over a picture before it is encoded, below the label pass. */
    @FunctionalInterface
    interface Painter {
        /** Luma of a pixel of the label, counted from the label's corner; below 0 leaves what the program has there. */
        int paint(int number, int x, int y);
    }

    private final int width;
    private final int height;
    private final LabelPicture expected;

    Signboard(int width, int height, LabelPicture expected) {
        this.width = width;
        this.height = height;
        this.expected = expected;
    }

    /** What was seen after each of so many pictures. */
    List<LabelPresence> shown(int pictures, Painter painter) {
        List<LabelPresence> seen = new ArrayList<>();
        List<Optional<LabelEye>> eye = new ArrayList<>(List.of(Optional.empty()));
        EncoderSettings settings = EncoderSettings.forPicture(width, height);
        YuvConverter converter = new YuvConverter(width, height);
        MarkTile mark = new Watermark("show", Instant.EPOCH, width, height).at(0);
        TestProgram program = new TestProgram(width, height);
        try (Encoder encoder = Encoder.open(settings, ImplicitLabel.generated("test", "1"), packet -> {
                    try (packet) {
                        seen.add(eye.getFirst().orElseThrow().see(packet));
                    }
                });
                Streams streams = encoder.streams();
                LabelEye opened = new LabelEye(streams, expected);
                YuvPicture picture = new YuvPicture(width, height, encoder.codec())) {
            eye.set(0, Optional.of(opened));
            for (int number = 0; number < pictures; number++) {
                LabelledFrame frame = program.picture(number);
                draw(frame, number, painter);
                converter.convert(frame, picture, mark);
                encoder.video(picture);
            }
            encoder.flush();
        }
        return seen;
    }

    private void draw(LabelledFrame frame, int number, Painter painter) {
        for (int y = 0; y < expected.region().height(); y++) {
            for (int x = 0; x < expected.region().width(); x++) {
                int luma = painter.paint(number, x, y);
                if (luma >= 0) {
                    long at =
                            (long) (expected.region().y() + y) * frame.picture().strideBytes()
                                    + (expected.region().x() + x) * 4L;
                    frame.picture().pixels().set(ValueLayout.JAVA_INT, at, grey(luma));
                }
            }
        }
    }

    private static int grey(int luma) {
        int level = Math.clamp(Math.round((luma - 16) * 255 / 219f), 0, 255);
        return 0xff000000 | level << 16 | level << 8 | level;
    }
}
