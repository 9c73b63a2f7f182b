package dev.nightshift.studio.enrol;

import dev.nightshift.studio.enrol.Fault.Kind;
import dev.nightshift.studio.tracking.FrameSigns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Judges footage by what tracking saw. A fault in few pictures becomes a note, for those pictures are left out; one in
 * many, or too little that is left, rejects the film. Faults that follow from another are not told: where no face is
 * seen it is not blurred too, in another light it looks unlike itself without being covered, nothing can be said of one
 * that is too small or too dark, and where much is bad it is no wonder that little is left.
 */
public final class FootageJudge {
    private final FootageLimits limits;

    public FootageJudge(FootageLimits limits) {
        this.limits = limits;
    }

    /**
     * The verdict.
     *
     * @param signs of each picture
     * @param fps pictures a second
     * @param sound of the film, -1 .. 1, empty when it has none
     */
    public FootageVerdict judge(List<FrameSigns> signs, double fps, Optional<float[]> sound) {
        Map<Kind, boolean[]> faulty = faulty(signs);
        double usable = usable(faulty, signs.size()) / fps;
        List<Fault> reasons = new ArrayList<>();
        List<Fault> notes = new ArrayList<>();
        faulty.forEach((kind, where) -> {
            List<Span> spans = spans(where, fps);
            boolean much = count(where) > limits.mostFaulty() * signs.size();
            if (much) {
                reasons.add(new Fault(kind, spans));
            } else if (!spans.isEmpty()) {
                notes.add(new Fault(kind, spans));
            }
        });
        boolean explained = !reasons.isEmpty() && signs.size() / fps >= limits.leastSeconds();
        if (sound.filter(this::heard).isEmpty()) {
            reasons.add(Fault.everywhere(Kind.NO_SOUND));
        }
        if (usable < limits.leastSeconds() && !explained) {
            reasons.add(Fault.everywhere(Kind.TOO_SHORT));
        }
        return reasons.isEmpty() ? new FootageVerdict.Accepted(notes, usable) : new FootageVerdict.Rejected(reasons);
    }

    private Map<Kind, boolean[]> faulty(List<FrameSigns> signs) {
        double usual = usualBrightness(signs);
        Map<Kind, boolean[]> faulty = new EnumMap<>(Kind.class);
        faulty.put(Kind.NO_FACE, where(signs, one -> !one.found()));
        faulty.put(Kind.TWO_FACES, where(signs, one -> one.faces() > 1));
        faulty.put(Kind.FACE_TOO_SMALL, seen(signs, one -> one.size() < limits.leastSize()));
        faulty.put(Kind.LARGE_YAW, seen(signs, one -> Math.abs(one.yaw()) > limits.mostYaw()));
        faulty.put(Kind.TOO_DARK, seen(signs, one -> one.brightness() < limits.darkest()));
        faulty.put(Kind.CHANGING_LIGHT, seen(signs, one -> drift(one, usual) > limits.mostDrift()));
        faulty.put(
                Kind.OCCLUSION,
                seen(
                        signs,
                        one -> one.covered() > limits.mostCovered()
                                && drift(one, usual) <= limits.mostDrift()
                                && clear(one)));
        faulty.put(Kind.BLUR, seen(signs, one -> one.sharpness() < limits.leastSharpness() && clear(one)));
        return faulty;
    }

    /** Large and light enough that its details say something. */
    private boolean clear(FrameSigns signs) {
        return signs.size() >= limits.leastSize() && signs.brightness() >= limits.darkest();
    }

    private static boolean[] seen(List<FrameSigns> signs, Predicate<FrameSigns> fault) {
        return where(signs, one -> one.found() && fault.test(one));
    }

    private static boolean[] where(List<FrameSigns> signs, Predicate<FrameSigns> fault) {
        boolean[] where = new boolean[signs.size()];
        for (int i = 0; i < where.length; i++) {
            where[i] = fault.test(signs.get(i));
        }
        return where;
    }

    private static double drift(FrameSigns signs, double usual) {
        return Math.abs(Math.log(Math.max(1, signs.brightness()) / usual));
    }

    private static double usualBrightness(List<FrameSigns> signs) {
        double[] sorted = signs.stream()
                .filter(FrameSigns::found)
                .mapToDouble(FrameSigns::brightness)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 1 : Math.max(1, sorted[sorted.length / 2]);
    }

    private boolean heard(float[] samples) {
        double squares = 0;
        for (float sample : samples) {
            squares += sample * sample;
        }
        return samples.length > 0 && Math.sqrt(squares / samples.length) >= limits.leastLoudness();
    }

    private static int usable(Map<Kind, boolean[]> faulty, int pictures) {
        int usable = 0;
        for (int i = 0; i < pictures; i++) {
            int picture = i;
            usable += faulty.values().stream().noneMatch(where -> where[picture]) ? 1 : 0;
        }
        return usable;
    }

    private static int count(boolean[] where) {
        int count = 0;
        for (boolean one : where) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Stretches of faulty pictures; a hole shorter than the least that is noted does not part two. */
    private List<Span> spans(boolean[] where, double fps) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < where.length; i++) {
            if (!where[i]) {
                continue;
            }
            double at = i / fps;
            boolean joins = !spans.isEmpty() && at - spans.getLast().to() < limits.leastNoted();
            double from = joins ? spans.removeLast().from() : at;
            spans.add(new Span(from, at + 1 / fps));
        }
        return spans.stream()
                .filter(span -> span.length() >= limits.leastNoted() - 1e-9)
                .toList();
    }
}
