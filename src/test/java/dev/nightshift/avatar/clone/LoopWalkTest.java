package dev.nightshift.avatar.clone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.model.Loops;
import dev.nightshift.avatar.clone.model.Loops.Join;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoopWalkTest {
    private static final int PICTURES = 400;
    private static final List<Join> JOINS =
            List.of(new Join(80, 200, 1), new Join(150, 20, 1), new Join(290, 100, 1), new Join(370, 10, 1));

    @Test
    void the_film_goes_on_picture_by_picture_but_at_joins() {
        LoopWalk walk = walk(new boolean[PICTURES]);
        LoopWalk.Step before = walk.next(wish(false));
        for (int i = 0; i < 5000; i++) {
            LoopWalk.Step step = walk.next(wish(false));
            boolean on = step.frame() == before.frame() + 1;
            boolean over = before.share() > 0 && step.frame() == before.other() + 1;
            assertThat(on || over).as("%s after %s", step, before).isTrue();
            before = step;
        }
    }

    @Test
    void a_join_fades_in_the_new_place_steadily() {
        LoopWalk walk = walk(new boolean[PICTURES]);
        double share = 0;
        for (int i = 0; i < 5000; i++) {
            LoopWalk.Step step = walk.next(wish(false));
            assertThat(step.share()).isBetween(0.0, 0.999);
            assertThat(step.share() == 0 || step.share() > share).isTrue();
            share = step.share();
        }
    }

    @Test
    void every_part_of_the_film_is_seen() {
        LoopWalk walk = walk(new boolean[PICTURES]);
        boolean[] seen = new boolean[PICTURES];
        for (int i = 0; i < 5000; i++) {
            seen[walk.next(wish(false)).frame()] = true;
        }
        assertThat(IntStream.range(30, 360).allMatch(frame -> seen[frame])).isTrue();
    }

    @Test
    void a_cut_between_takes_is_never_jumped_over() {
        int cut = 180;
        List<Join> joins = Stream.concat(JOINS.stream(), Stream.of(new Join(cut - Loops.FADE, cut, 0)))
                .sorted(Comparator.comparingInt(Join::from))
                .toList();
        LoopWalk walk = new LoopWalk(new Loops(joins, new boolean[PICTURES]), new Random(1));
        LoopWalk.Step before = walk.next(wish(false));
        for (int i = 0; i < 5000; i++) {
            LoopWalk.Step step = walk.next(wish(false));
            assertThat(before.share() == 0 && before.frame() == cut - 1 && step.frame() == cut)
                    .isFalse();
            before = step;
        }
    }

    @Test
    void silence_is_spent_where_the_person_was_silent() {
        boolean[] quiet = new boolean[PICTURES];
        Arrays.fill(quiet, 20, 160, true);
        LoopWalk walk = walk(quiet);
        int apt = 0;
        for (int i = 0; i < 5000; i++) {
            apt += quiet[walk.next(wish(true)).frame()] ? 1 : 0;
        }
        assertThat(apt).isGreaterThan(4000);
    }

    @Test
    void what_suits_is_sought() {
        LoopWalk walk = walk(new boolean[PICTURES]);
        int apt = 0;
        for (int i = 0; i < 5000; i++) {
            int frame = walk.next(new Wish(false, at -> at >= 200 ? 1 : 0)).frame();
            apt += frame >= 200 ? 1 : 0;
        }
        assertThat(apt).isGreaterThan(5000 * 6 / 10);
    }

    @Test
    void no_part_of_the_film_is_left_out_for_long() {
        LoopWalk walk = walk(new boolean[PICTURES]);
        int[] seen = new int[PICTURES];
        int longest = 0;
        for (int i = 0; i < 10_000; i++) {
            int frame = walk.next(wish(false)).frame();
            longest = i < 2000 ? longest : Math.max(longest, i - seen[frame]);
            seen[frame] = i;
        }
        assertThat(longest).isLessThan(8 * PICTURES);
    }

    private static Wish wish(boolean quiet) {
        return new Wish(quiet, frame -> 0);
    }

    private static LoopWalk walk(boolean[] quiet) {
        return new LoopWalk(new Loops(JOINS, quiet), new Random(1));
    }
}
