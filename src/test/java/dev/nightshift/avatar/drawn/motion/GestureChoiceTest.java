package dev.nightshift.avatar.drawn.motion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.Target;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GestureChoiceTest {
    private static final int PICKS = 2_000;

    @Test
    void no_gesture_takes_more_than_two_fifths_of_all() {
        assertThat(shares(List.of()).values()).allMatch(share -> share < 0.4);
    }

    @Test
    void only_gestures_that_suit_are_made_and_the_most_fitting_one_most_often() {
        Map<Gesture, Double> shares =
                shares(List.of(Gesture.TOGETHER, Gesture.OPEN_PALM, Gesture.COUNT_ONE, Gesture.HEART));
        assertThat(shares).containsOnlyKeys(Gesture.TOGETHER, Gesture.OPEN_PALM, Gesture.COUNT_ONE, Gesture.HEART);
        assertThat(shares.get(Gesture.TOGETHER)).isGreaterThan(shares.get(Gesture.COUNT_ONE));
        assertThat(shares.get(Gesture.HEART)).isBetween(0.03, 0.2);
    }

    private static Map<Gesture, Double> shares(List<Gesture> suited) {
        GestureChoice choice = new GestureChoice(new Chance(new SplittableRandom(5)));
        ArrayDeque<Gesture> recent = new ArrayDeque<>();
        Map<Gesture, Double> shares = new EnumMap<>(Gesture.class);
        for (int i = 0; i < PICKS; i++) {
            Gesture picked = choice.pick(suited, List.copyOf(recent), Target.CAMERA);
            assertThat(picked).isNotEqualTo(recent.peekLast());
            shares.merge(picked, 1.0 / PICKS, Double::sum);
            recent.add(picked);
            if (recent.size() > 3) recent.removeFirst();
        }
        return shares;
    }
}
