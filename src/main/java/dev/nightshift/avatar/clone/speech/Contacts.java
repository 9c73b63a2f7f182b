package dev.nightshift.avatar.clone.speech;

import dev.nightshift.avatar.drawn.motion.VisemePart;
import dev.nightshift.avatar.drawn.motion.Visemes;
import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * When lips must meet (p, b, m) or the lower lip must touch the teeth (f, v): moments that a viewer checks. Contact holds
 * longer than one picture lasts, so that one always shows it, and comes and goes smoothly.
 *
 * @param closures of the lips
 * @param tucks of the lower lip
 */
record Contacts(List<Hold> closures, List<Hold> tucks) {
    /** Lips meet this long before the sound of the closure starts to be heard. */
    private static final long LEAD = 25_000;
    /** One picture and a bit. */
    private static final long SHORTEST = 50_000;

    private static final long RAMP = 70_000;

    /** Full from {@code from} to {@code to}, fading on both sides. */
    record Hold(long from, long to) {
        /** 0 .. 1. */
        double at(long micros) {
            long outside = Math.max(0, Math.max(from - micros, micros - to));
            return Ease.smooth(1 - (double) outside / RAMP);
        }
    }

    static Contacts of(SpeechTrack track) {
        List<Hold> closures = sounding(track, part -> part.viseme().closesLips()).stream()
                .map(Contacts::held)
                .toList();
        return new Contacts(
                closures,
                sounding(track, part -> part.viseme().tucksLip()).stream()
                        .map(Contacts::held)
                        .toList());
    }

    /** When exactly p, b and m sound. */
    static List<Hold> sounding(SpeechTrack track) {
        return sounding(track, part -> part.viseme().closesLips());
    }

    private static List<Hold> sounding(SpeechTrack track, Predicate<VisemePart> wanted) {
        List<Hold> found = new ArrayList<>();
        for (Phone phone : track.phones()) {
            if (phone.isPause()) continue;
            double start = phone.startMicros();
            for (VisemePart part : Visemes.of(phone.ipa()).parts()) {
                double end = start + part.share() * (phone.endMicros() - phone.startMicros());
                if (wanted.test(part)) found.add(new Hold(Math.round(start), Math.round(end)));
                start = end;
            }
        }
        return found;
    }

    private static Hold held(Hold sound) {
        long from = sound.from() - LEAD;
        long to = Math.max(from + SHORTEST, Math.round(sound.from() + 0.7 * (sound.to() - sound.from())));
        return new Hold(from, to);
    }

    /** How closed the lips must be, 0 .. 1. */
    double closure(long micros) {
        return strongest(closures, micros);
    }

    /** How tucked the lower lip must be, 0 .. 1. */
    double tuck(long micros) {
        return strongest(tucks, micros);
    }

    private static double strongest(List<Hold> holds, long micros) {
        double strongest = 0;
        for (Hold hold : holds) {
            if (hold.from() - RAMP > micros) break;
            if (hold.to() + RAMP >= micros) strongest = Math.max(strongest, hold.at(micros));
        }
        return strongest;
    }
}
