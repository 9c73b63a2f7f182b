package dev.nightshift.channel.simulated;

import dev.nightshift.channel.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The simulated viewers who watch now: some come, some go, a few talk more than the rest. One thread. */
final class Crowd {
    private static final int MOST = 60;

    private final Bag<String> names;
    private final Bag<String> handles;
    private final Chance chance;
    private final List<Viewer> watching = new ArrayList<>();
    private long numbers;

    Crowd(AudienceWords words, Chance chance) {
        this.names = new Bag<>(words.names(), chance);
        this.handles = new Bag<>(words.handles(), chance);
        this.chance = chance;
    }

    /** Somebody comes in; when it gets too full, somebody leaves. */
    Viewer enter() {
        String name = names.draw();
        String shown = chance.of(0.35) ? handles.draw().replace("{n}", name).toLowerCase(Locale.ROOT) : name;
        Viewer viewer = new Viewer(SimulatedAudience.PLATFORM, "s" + numbers++, shown);
        watching.add(viewer);
        if (watching.size() > MOST) {
            watching.remove(chance.source().nextInt(MOST));
        }
        return viewer;
    }

    /** Somebody who watches: the later ones more often, they have not asked yet. */
    Viewer one() {
        if (watching.isEmpty()) {
            return enter();
        }
        int from = chance.of(0.6) ? Math.max(0, watching.size() - 12) : 0;
        return watching.get(chance.source().nextInt(from, watching.size()));
    }
}
