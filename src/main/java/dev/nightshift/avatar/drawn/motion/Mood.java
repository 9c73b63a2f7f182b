package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Expression;

/** The visible mood: comes in 0.3 to 0.5 s, goes in 1 to 2 s, and a smile is never quite still. */
final class Mood {
    private static final double LIFE = 0.05;

    private final Chance chance;
    private final PinkNoise life;
    private final Reach smile = new Reach(Expression.FRIENDLY.smile());
    private final Reach sad = new Reach(0);
    private final Reach surprise = new Reach(0);
    private final Reach concern = new Reach(0);

    Mood(Chance chance) {
        this.chance = chance;
        this.life = new PinkNoise(chance.seed(), 2.9, 3);
    }

    void feel(Expression expression, long now) {
        long in = chance.millis(300, 500);
        long out = chance.millis(1000, 2000);
        send(smile, expression.smile(), now, in, out);
        send(sad, expression.sad(), now, in, out);
        send(surprise, expression.surprise(), now, in, out);
        send(concern, expression.concern(), now, in, out);
    }

    private static void send(Reach feature, double to, long now, long in, long out) {
        double wished = Ease.clamp(to, 0, 1);
        if (wished != feature.target()) {
            feature.send(now, wished, wished > feature.at(now) ? in : out, 0);
        }
    }

    double smile(long now) {
        double base = smile.at(now);
        return Ease.clamp(base + LIFE * Math.min(1, 4 * base) * life.at(now), 0, 1);
    }

    double sad(long now) {
        return Ease.clamp(sad.at(now), 0, 1);
    }

    double surprise(long now) {
        return Ease.clamp(surprise.at(now), 0, 1);
    }

    double concern(long now) {
        return Ease.clamp(concern.at(now), 0, 1);
    }
}
