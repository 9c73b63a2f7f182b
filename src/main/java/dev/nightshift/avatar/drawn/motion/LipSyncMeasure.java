package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.drawn.Pose.Mouth;
import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import java.util.ArrayList;
import java.util.List;

/**
 * How well a mouth follows its speech, from what was drawn when and what was said when. It knows nothing of how the
 * mouth was made.
 *
 * <ul>
 *   <li>Correlation: Pearson's, over the pictures of the speech, of the opening with the planned opening, which is each
 *       sound's viseme opening, 0 in pauses, averaged over {@value #WINDOW_MICROS} microseconds (lips are no
 *       switches). Lips may lead the sound by up to {@value #LEAD_MAX_MICROS} microseconds; the best lead counts.
 *   <li>Closures: the share of p, b and m for which a picture with closed lips is shown while they sound, or within one
 *       picture of it when no picture falls into the sound.
 *   <li>Silence: the largest change of any control of the mouth between two pictures that both lie in a pause, after
 *       the mouth had time to rest and before it may lead the next sound.
 * </ul>
 */
public final class LipSyncMeasure {
    static final long WINDOW_MICROS = 100_000;
    static final long LEAD_MAX_MICROS = 120_000;
    private static final long LEAD_STEP = 10_000;
    private static final long PICTURE = 40_000;
    private static final long TO_REST = 200_000;

    private final List<Phone> phones = new ArrayList<>();
    private final PlannedOpening plan = new PlannedOpening();
    private final List<Shown> shown = new ArrayList<>();

    private record Shown(long at, Mouth mouth) {}

    /**
     * What was found.
     *
     * @param correlation -1 .. 1
     * @param leadMicros by which lips lead the sound
     * @param closurePercent of p, b, m, 100 when there are none
     * @param silenceMotion 0 when the mouth is still in pauses
     */
    public record Result(double correlation, long leadMicros, double closurePercent, double silenceMotion) {}

    /** A speech whose sound starts at a program time; speeches come in time order. */
    public void said(SpeechTrack track, long atMicros) {
        for (Phone phone : track.phones()) {
            if (!phone.isPause()) {
                long start = atMicros + phone.startMicros();
                phones.add(new Phone(phone.ipa(), start, atMicros + phone.endMicros(), phone.stressed()));
                plan.add(phones.getLast());
            }
        }
    }

    /** A picture shown from a program time on; pictures come in time order. */
    public void shown(long atMicros, Mouth mouth) {
        shown.add(new Shown(atMicros, mouth));
    }

    /** Measures all that was said and shown. */
    public Result result() {
        double best = -1;
        long bestLead = 0;
        for (long lead = 0; lead <= LEAD_MAX_MICROS; lead += LEAD_STEP) {
            double correlation = correlation(lead);
            if (correlation > best) {
                best = correlation;
                bestLead = lead;
            }
        }
        return new Result(best, bestLead, closurePercent(), silenceMotion());
    }

    private double correlation(long lead) {
        double n = 0, sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
        for (Shown picture : shown) {
            if (isSpeech(picture.at())) {
                double x = picture.mouth().open();
                double y = plan.mean(picture.at() + lead, WINDOW_MICROS);
                n++;
                sx += x;
                sy += y;
                sxx += x * x;
                syy += y * y;
                sxy += x * y;
            }
        }
        return (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
    }

    private boolean isSpeech(long at) {
        return phones.stream().anyMatch(phone -> at >= phone.startMicros() && at < phone.endMicros());
    }

    private double closurePercent() {
        long all = phones.stream().filter(LipSyncMeasure::closes).count();
        long closed = phones.stream()
                .filter(LipSyncMeasure::closes)
                .filter(this::isSeenClosed)
                .count();
        return all == 0 ? 100 : 100.0 * closed / all;
    }

    private static boolean closes(Phone phone) {
        return Visemes.of(phone.ipa()).parts().stream()
                .anyMatch(part -> part.viseme().closesLips());
    }

    private boolean isSeenClosed(Phone phone) {
        List<Shown> inside = between(phone.startMicros(), phone.endMicros());
        List<Shown> seen =
                inside.isEmpty() ? between(phone.startMicros() - PICTURE, phone.endMicros() + PICTURE) : inside;
        return seen.stream().anyMatch(picture -> picture.mouth().open() == 0);
    }

    private List<Shown> between(long from, long until) {
        return shown.stream()
                .filter(picture -> picture.at() >= from && picture.at() <= until)
                .toList();
    }

    private double silenceMotion() {
        double most = 0;
        for (int i = 1; i < shown.size(); i++) {
            if (isQuiet(shown.get(i - 1).at()) && isQuiet(shown.get(i).at())) {
                most = Math.max(
                        most, change(shown.get(i - 1).mouth(), shown.get(i).mouth()));
            }
        }
        return most;
    }

    private boolean isQuiet(long at) {
        return phones.stream()
                .noneMatch(phone -> at >= phone.startMicros() - LEAD_MAX_MICROS && at < phone.endMicros() + TO_REST);
    }

    private static double change(Mouth a, Mouth b) {
        return Math.abs(a.open() - b.open())
                + Math.abs(a.width() - b.width())
                + Math.abs(a.round() - b.round())
                + Math.abs(a.upperRaise() - b.upperRaise())
                + Math.abs(a.lowerTuck() - b.lowerTuck())
                + Math.abs(a.teeth() - b.teeth())
                + Math.abs(a.tongue() - b.tongue());
    }
}
