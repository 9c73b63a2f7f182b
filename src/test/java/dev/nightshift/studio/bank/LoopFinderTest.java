package dev.nightshift.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.model.Loops;
import dev.nightshift.avatar.clone.render.Skins;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoopFinderTest {
    /** A head that goes to and fro every 50 pictures. */
    private static final List<Glimpse> SWAYING = IntStream.range(0, 200)
            .mapToObj(i -> glimpse(30 * Math.sin(i * 2 * Math.PI / 50)))
            .toList();

    @Test
    void joins_lead_to_where_the_head_is_in_the_same_place_and_moves_the_same_way() {
        Loops loops = LoopFinder.find(SWAYING);

        assertThat(loops.joins()).isNotEmpty().allSatisfy(join -> assertThat(Math.floorMod(join.to() - join.from(), 50))
                .satisfiesAnyOf(apart -> assertThat(apart).isLessThanOrEqualTo(2), apart -> assertThat(apart)
                        .isGreaterThanOrEqualTo(48)));
    }

    @Test
    void after_every_join_another_one_follows() {
        Loops loops = LoopFinder.find(SWAYING);
        int last = loops.joins().getLast().from();

        assertThat(loops.joins()).allMatch(join -> join.to() + Loops.FADE <= last);
    }

    @Test
    void a_film_that_never_comes_back_still_has_a_join() {
        List<Glimpse> passing =
                IntStream.range(0, 120).mapToObj(i -> glimpse(2 * i)).toList();

        assertThat(LoopFinder.find(passing).joins()).isNotEmpty();
    }

    @Test
    void a_cut_between_two_takes_is_crossed_by_a_join() {
        List<Glimpse> takes = IntStream.range(0, 160)
                .mapToObj(i -> glimpse((i < 80 ? 0 : 60) + 10 * Math.sin(i * 2 * Math.PI / 40)))
                .toList();

        Loops loops = LoopFinder.find(takes);

        assertThat(loops.joins()).contains(new Loops.Join(80 - Loops.FADE, 80, 0));
        assertThat(loops.joins())
                .filteredOn(join -> join.to() != 80)
                .noneMatch(join -> join.from() > 70 && join.from() <= 80)
                .noneMatch(join -> join.to() + Loops.FADE > 70 && join.to() + Loops.FADE <= 80);
    }

    @Test
    void a_film_of_one_take_has_no_cut() {
        assertThat(LoopFinder.find(SWAYING).joins()).noneMatch(join -> join.to() == join.from() + Loops.FADE);
    }

    private static Glimpse glimpse(double right) {
        Mesh mesh = Faces.moved(Faces.straight(0), Skins.shift(right, 0));
        return Glimpse.of(Skins.picture(right, 0, 0), Faces.tracked(mesh));
    }
}
