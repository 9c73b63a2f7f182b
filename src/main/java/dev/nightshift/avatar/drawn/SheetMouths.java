package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.Pose.Mouth;
import java.util.List;

/** Mouths of the 15 visemes at full strength, in the order silence, pbm, fv, th, td, kg, ch, sz, nl, r, a, e, i, o, u. */
final class SheetMouths {
    static final List<Mouth> VISEMES = List.of(
            Mouth.REST,
            new Mouth(0, -0.05, 0.1, 0, 0, 0, 0),
            new Mouth(0.14, 0.1, 0, 0.35, 1, 0.9, 0),
            new Mouth(0.24, 0.1, 0, 0.1, 0, 0.5, 1),
            new Mouth(0.22, 0.15, 0, 0.1, 0, 0.8, 0.6),
            new Mouth(0.3, 0.05, 0, 0, 0, 0.4, 0.2),
            new Mouth(0.24, -0.4, 0.6, 0.3, 0, 0.8, 0.2),
            new Mouth(0.16, 0.4, 0, 0.15, 0, 1, 0.2),
            new Mouth(0.28, 0.1, 0, 0.1, 0, 0.6, 0.8),
            new Mouth(0.26, -0.3, 0.5, 0.1, 0, 0.3, 0.3),
            new Mouth(0.95, 0.1, 0, 0.2, 0, 0.5, 0.1),
            new Mouth(0.55, 0.45, 0, 0.2, 0, 0.7, 0.1),
            new Mouth(0.3, 0.9, 0, 0.2, 0, 0.9, 0.3),
            new Mouth(0.55, -0.5, 0.8, 0, 0, 0.1, 0),
            new Mouth(0.25, -0.8, 1, 0, 0, 0, 0));

    private SheetMouths() {}
}
