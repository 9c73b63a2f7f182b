package dev.nightshift.channel.simulated;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** Seeded chance. One thread. */
record Chance(RandomGenerator source) {
    boolean of(double probability) {
        return source.nextDouble() < probability;
    }

    <T> T one(List<T> list) {
        return list.get(source.nextInt(list.size()));
    }

    /** A wait of a Poisson process with this mean, neither at once nor endless. */
    Duration wait(Duration mean) {
        double factor = Math.clamp(-Math.log1p(-source.nextDouble()), 0.1, 3.5);
        return Duration.ofMillis(Math.round(mean.toMillis() * factor));
    }

    Kind kind() {
        double all = 0;
        for (Kind kind : Kind.values()) {
            all += kind.share();
        }
        double at = source.nextDouble() * all;
        for (Kind kind : Kind.values()) {
            at -= kind.share();
            if (at < 0) {
                return kind;
            }
        }
        return Kind.CHAT;
    }
}
