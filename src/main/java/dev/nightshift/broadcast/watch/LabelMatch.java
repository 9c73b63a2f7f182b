package dev.nightshift.broadcast.watch;

import dev.nightshift.compliance.label.LabelSighting;
import dev.nightshift.media.LabelPicture;
import dev.nightshift.media.LabelledFrame.Region;
import dev.nightshift.media.Luma;
import java.util.ArrayList;
import java.util.List;

/** Looks for a label in decoded pictures, by comparing it with its own picture. Immutable, any thread. */
final class LabelMatch {
    /** An encoder moves nothing; one pixel either way allows for another decoder's rounding. */
    private static final int REACH = 1;

    private static final double CERTAIN = .9;
    private static final int PARTS = 8;
    /** Parts of the label that are mostly ground have nothing to be recognised by. */
    private static final double FLAT = .15;

    private final LabelPicture label;
    private final LetterLines lines;
    private final Patch whole;
    private final List<Patch> parts;

    LabelMatch(LabelPicture label) {
        this.label = label;
        this.lines = LetterLines.of(label);
        this.whole = new Patch(0, 0, label.region().width(), label.region().height());
        this.parts = parts();
    }

    private List<Patch> parts() {
        List<Patch> found = new ArrayList<>();
        double usual = whole.variance(label);
        for (Patch line : lines.lines()) {
            for (int part = 0; part < PARTS; part++) {
                int from = line.width() * part / PARTS;
                int to = line.width() * (part + 1) / PARTS;
                Patch patch = new Patch(from, line.y(), to - from, line.height());
                if (patch.variance(label) > FLAT * usual) {
                    found.add(patch);
                }
            }
        }
        return List.copyOf(found);
    }

    /** What a picture shows of the label. */
    LabelSighting look(Luma picture) {
        Region region = label.region();
        boolean inside = region.x() >= REACH
                && region.y() >= REACH
                && region.x() + region.width() + REACH <= picture.width()
                && region.y() + region.height() + REACH <= picture.height();
        return inside ? sighting(picture) : LabelSighting.UNREADABLE;
    }

    private LabelSighting sighting(Luma picture) {
        double likeness = whole.likeness(label, picture, 0, 0);
        double weakest = weakest(picture, 0, 0);
        for (int at = 0; at < 9 && likeness < CERTAIN; at++) {
            int dx = at % 3 - REACH;
            int dy = at / 3 - REACH;
            double moved = whole.likeness(label, picture, dx, dy);
            if (moved > likeness) {
                likeness = moved;
                weakest = weakest(picture, dx, dy);
            }
        }
        double letters = lines.mean(label, picture, true);
        double ground = lines.mean(label, picture, false);
        int rows = lines.lowest(label, picture, (letters + ground) / 2);
        double height = rows / (double) label.shortSide();
        return new LabelSighting(likeness, weakest, height, contrast(letters, ground));
    }

    private double weakest(Luma picture, int dx, int dy) {
        return parts.stream()
                .mapToDouble(part -> part.likeness(label, picture, dx, dy))
                .min()
                .orElse(0);
    }

    /** Contrast of WCAG 2 between two greys of BT.709 in limited range. */
    private static double contrast(double one, double other) {
        double lighter = luminance(Math.max(one, other));
        double darker = luminance(Math.min(one, other));
        return (lighter + .05) / (darker + .05);
    }

    private static double luminance(double luma) {
        double grey = Math.clamp((luma - 16) / 219, 0, 1);
        return grey <= .04045 ? grey / 12.92 : Math.pow((grey + .055) / 1.055, 2.4);
    }
}
