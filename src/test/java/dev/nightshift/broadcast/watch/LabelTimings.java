package dev.nightshift.broadcast.watch;

import dev.nightshift.broadcast.TestProgram;
import dev.nightshift.broadcast.encode.Encoder;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.broadcast.encode.YuvConverter;
import dev.nightshift.broadcast.encode.YuvPicture;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.mark.MarkTile;
import dev.nightshift.broadcast.mark.Watermark;
import dev.nightshift.compliance.Disclosures;
import dev.nightshift.media.LabelPicture;
import dev.nightshift.media.Timebase;
import dev.nightshift.shop.Language;
import dev.nightshift.stage.ExpectedLabel;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.text.Fonts;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What looking for the label costs at 720x1280, in processor time: run {@code main}. */
final class LabelTimings {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ProgramSize SIZE = ProgramSize.HD_720;
    private static final int WARM = 100;
    private static final int PICTURES = 500;

    private LabelTimings() {}

    public static void main(String[] arguments) {
        LabelPicture label = ExpectedLabel.of(
                Disclosures.of(List.of("CN", "EU"), Language.EN), Locale.ENGLISH, SIZE, Fonts.installed());
        List<Packet> packets = new ArrayList<>();
        YuvConverter converter = new YuvConverter(SIZE.width(), SIZE.height());
        MarkTile mark = new Watermark("timings", Instant.EPOCH, SIZE.width(), SIZE.height()).at(0);
        TestProgram program = new TestProgram(SIZE.width(), SIZE.height());
        EncoderSettings settings = EncoderSettings.forPicture(SIZE.width(), SIZE.height());
        try (Encoder encoder = Encoder.open(settings, ImplicitLabel.generated("t", "1"), packets::add);
                Streams streams = encoder.streams();
                LabelEye eye = new LabelEye(streams, label);
                YuvPicture picture = new YuvPicture(SIZE.width(), SIZE.height(), encoder.codec())) {
            for (int number = 0; number < PICTURES; number++) {
                converter.convert(program.picture(number), picture, mark);
                encoder.video(picture);
            }
            encoder.flush();
            packets.subList(0, WARM).forEach(eye::see);
            long start = THREADS.getCurrentThreadCpuTime();
            packets.subList(WARM, PICTURES).forEach(eye::see);
            double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            double seconds = (PICTURES - WARM) / (double) Timebase.FPS;
            System.out.printf(
                    Locale.ROOT,
                    "%.1f ms of processor time a second of film, %.2f %% of a core; %.0f kb/s%n",
                    millis / seconds,
                    millis / seconds / 10,
                    packets.stream().mapToLong(Packet::size).sum() * 8 / 1_000.0 / (PICTURES / Timebase.FPS));
        }
        packets.forEach(Packet::close);
    }
}
