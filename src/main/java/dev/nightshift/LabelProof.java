package dev.nightshift;

import dev.nightshift.broadcast.Broadcast;
import dev.nightshift.broadcast.TargetRegistry;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.watch.LabelCheck;
import dev.nightshift.broadcast.watch.LabelReport;
import dev.nightshift.compliance.Disclosure;
import dev.nightshift.compliance.Disclosures;
import dev.nightshift.media.LabelPicture;
import dev.nightshift.media.Timebase;
import dev.nightshift.room.Setup;
import dev.nightshift.stage.LabelledBlank;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.text.Fonts;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Before a show: an empty picture gets the show's label, goes through the machine's own encoder, and the label is looked
 * for in what comes out (rule R01). Done when it is asked for the first time; some tenths of a second.
 */
final class LabelProof implements BooleanSupplier {
    /** Two looks: the first picture, and one a second later that was predicted from it. */
    private static final int PICTURES = 30;

    private final Late<Boolean> found;

    LabelProof(
            Setup setup, ProgramSize size, Supplier<Fonts> fonts, Supplier<LabelPicture> label, InstantSource clock) {
        this.found = new Late<>(() -> found(setup, size, fonts.get(), label.get(), clock));
    }

    @Override
    public boolean getAsBoolean() {
        return found.get();
    }

    private static boolean found(Setup setup, ProgramSize size, Fonts fonts, LabelPicture label, InstantSource clock) {
        Broadcast broadcast = Broadcast.open(
                "label-proof",
                EncoderSettings.forPicture(size.width(), size.height()),
                BroadcastDesk.label(setup),
                new LabelCheck(label, gone -> {}),
                new TargetRegistry(),
                clock);
        Disclosure disclosure = Disclosures.of(setup.markets(), setup.language());
        try (LabelledBlank blank = new LabelledBlank(size, fonts)) {
            for (int number = 0; number < PICTURES; number++) {
                broadcast.video(blank.at(disclosure, setup.language().locale(), number * Timebase.FRAME_MICROS));
            }
        } finally {
            broadcast.close();
        }
        LabelReport report = broadcast.stats().label().orElse(LabelReport.NONE);
        return report.presence().looks() > 0 && report.presence().failures() == 0;
    }
}
