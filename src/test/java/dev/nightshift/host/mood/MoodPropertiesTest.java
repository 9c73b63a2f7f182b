package dev.nightshift.host.mood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.host.mood.Display.Feeling;
import dev.nightshift.host.mood.Emotion.Kind;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.script.Beat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of mood and display, whatever happens in a show. */
class MoodPropertiesTest {
    private static final Instant START = Instant.parse("2026-11-22T20:00:00Z");

    /** Something happens, or a sentence begins, some time after what was before. */
    record Moment(long afterMillis, List<Stimulus> stimuli, Beat beat, boolean price) {}

    /** What was on the face from a moment on. */
    record Seen(Instant at, Display display, Moment moment) {}

    @Property(tries = 300)
    void the_mood_stays_in_its_space(@ForAll("shows") List<Moment> show) {
        Instant now = START;
        Mood mood = Mood.calm(now);
        for (Moment moment : show) {
            now = now.plusMillis(moment.afterMillis());
            for (Stimulus stimulus : moment.stimuli()) mood = mood.after(stimulus, now);
            assertThat(mood.felt()).allMatch(emotion -> emotion.intensity() >= 0 && emotion.intensity() <= 1);
            assertThat(mood.felt()).extracting(Emotion::kind).doesNotHaveDuplicates();
            assertThat(mood.told()).isBetween(0.0, 1.0);
            assertInside(mood.pad());
            assertInside(mood.present());
        }
    }

    @Property(tries = 200)
    void when_nothing_happens_every_feeling_only_fades(@ForAll("shows") List<Moment> show) {
        Mood mood = after(show);
        for (int second = 1; second < 120; second += 7) {
            Mood later = mood.at(mood.at().plusSeconds(second));
            for (Kind kind : Kind.values()) {
                assertThat(later.intensity(kind)).isLessThanOrEqualTo(mood.intensity(kind));
            }
            assertThat(distance(later)).isLessThanOrEqualTo(distance(mood) + 1e-12);
            mood = later;
        }
    }

    @Property(tries = 200)
    void it_does_not_matter_how_often_the_mood_is_looked_at(@ForAll("shows") List<Moment> show, @ForAll Random random) {
        Mood mood = after(show);
        Instant end = mood.at().plusSeconds(100);
        Mood looked = mood;
        for (int i = 0; i < 10; i++) looked = looked.at(looked.at().plusMillis(random.nextInt(10_000)));
        assertClose(looked.at(end), mood.at(end));
    }

    @Property(tries = 200)
    void what_happens_at_once_has_no_order(@ForAll("independent") List<Stimulus> stimuli, @ForAll Random random) {
        List<Stimulus> shuffled = new ArrayList<>(stimuli);
        Collections.shuffle(shuffled, random);
        assertClose(all(stimuli), all(shuffled));
    }

    @Property(tries = 200)
    void sales_of_any_number_never_hurt(@ForAll("sales") List<Stimulus> sales) {
        Mood mood = all(sales);
        assertThat(mood.intensity(Kind.DISTRESS)).isZero();
        assertThat(mood.present().pleasure()).isGreaterThanOrEqualTo(Mood.TEMPERAMENT.pleasure() - 1e-9);
    }

    @Property(tries = 400)
    void nothing_is_shown_beyond_its_limit(@ForAll("shows") List<Moment> show) {
        for (Seen seen : play(show)) {
            Display display = seen.display();
            switch (display.feeling()) {
                case HAPPY -> assertThat(display.intensity()).isBetween(0.3, Governor.HAPPIEST);
                case GRATEFUL -> assertThat(display.intensity()).isBetween(0.3, Governor.MOST_GRATEFUL);
                case SAD -> assertThat(display.intensity()).isBetween(0.2, Governor.SADDEST);
                case SURPRISED -> assertThat(display.intensity()).isBetween(0.2, Governor.MOST_SURPRISED);
                case CALM -> assertThat(display).isEqualTo(Display.CALM);
            }
            assertThat(display.hold()).isBetween(Duration.ZERO, Duration.ofSeconds(5));
        }
    }

    @Property(tries = 400)
    void sadness_is_short_never_in_prices_or_offers_and_never_without_abuse(@ForAll("shows") List<Moment> show) {
        Instant insulted = Instant.MIN;
        for (Seen seen : play(show)) {
            if (seen.moment().stimuli().stream().anyMatch(MoodPropertiesTest::insultsHost)) insulted = seen.at();
            if (seen.display().feeling() != Feeling.SAD) continue;
            assertThat(seen.display().hold()).isLessThanOrEqualTo(Governor.LONGEST_SADNESS);
            assertThat(seen.moment().price()).isFalse();
            assertThat(seen.moment().beat()).isNotIn(Beat.PRICE, Beat.OFFER);
            assertThat(Duration.between(insulted, seen.at())).isLessThanOrEqualTo(Duration.ofSeconds(60));
        }
    }

    /** The beats' own faces are friendly: from them to sadness is a flip, and so is happiness after sadness. */
    @Property(tries = 400)
    void flips_of_valence_lie_a_minute_apart_and_outside_prices_and_offers(@ForAll("shows") List<Moment> show) {
        Instant flipped = Instant.MIN;
        boolean sadBefore = false;
        Display before = Display.CALM;
        for (Seen seen : play(show)) {
            Feeling feeling = seen.display().feeling();
            boolean begins = !seen.display().equals(before);
            boolean happy = feeling == Feeling.HAPPY || feeling == Feeling.GRATEFUL;
            if (begins && (feeling == Feeling.SAD || happy && sadBefore)) {
                assertThat(seen.at()).isAfterOrEqualTo(flipped.equals(Instant.MIN) ? START : flipped.plusSeconds(60));
                assertThat(seen.moment().price()).isFalse();
                assertThat(seen.moment().beat()).isNotIn(Beat.PRICE, Beat.OFFER);
                flipped = seen.at();
                sadBefore = feeling == Feeling.SAD;
            }
            before = seen.display();
        }
    }

    @Property(tries = 200)
    void nothing_begins_while_a_price_is_told(@ForAll("shows") List<Moment> show) {
        Display before = Display.CALM;
        for (Seen seen : play(show)) {
            if (seen.moment().price()) assertThat(seen.display()).isIn(before, Display.CALM);
            before = seen.display();
        }
    }

    private static List<Seen> play(List<Moment> show) {
        Instant now = START;
        Mood mood = Mood.calm(now);
        DisplayHistory history = DisplayHistory.none(now);
        List<Seen> seen = new ArrayList<>();
        for (Moment moment : show) {
            now = now.plusMillis(moment.afterMillis());
            for (Stimulus stimulus : moment.stimuli()) mood = mood.after(stimulus, now);
            Display display = Governor.show(mood, history, moment.beat(), moment.price(), now);
            history = history.with(display, mood, now);
            seen.add(new Seen(now, display, moment));
        }
        return seen;
    }

    private static Mood after(List<Moment> show) {
        Instant now = START;
        Mood mood = Mood.calm(now);
        for (Moment moment : show) {
            now = now.plusMillis(moment.afterMillis());
            for (Stimulus stimulus : moment.stimuli()) mood = mood.after(stimulus, now);
        }
        return mood;
    }

    private static Mood all(List<Stimulus> stimuli) {
        Mood mood = Mood.calm(START);
        for (Stimulus stimulus : stimuli) mood = mood.after(stimulus, START);
        return mood;
    }

    private static boolean insultsHost(Stimulus stimulus) {
        return stimulus instanceof Stimulus.Insult insult && insult.target() == Abuse.Target.HOST;
    }

    private static void assertInside(Pad pad) {
        assertThat(pad.pleasure()).isBetween(-1.0, 1.0);
        assertThat(pad.arousal()).isBetween(-1.0, 1.0);
        assertThat(pad.dominance()).isBetween(-1.0, 1.0);
    }

    private static void assertClose(Mood actual, Mood expected) {
        for (Kind kind : Kind.values()) {
            assertThat(actual.intensity(kind)).isCloseTo(expected.intensity(kind), within(1e-6));
        }
        assertThat(actual.told()).isCloseTo(expected.told(), within(1e-6));
        assertThat(actual.pad().pleasure()).isCloseTo(expected.pad().pleasure(), within(1e-6));
        assertThat(actual.pad().arousal()).isCloseTo(expected.pad().arousal(), within(1e-6));
        assertThat(actual.pad().dominance()).isCloseTo(expected.pad().dominance(), within(1e-6));
    }

    private static double distance(Mood mood) {
        return Math.hypot(
                Math.hypot(
                        mood.pad().pleasure() - Mood.TEMPERAMENT.pleasure(),
                        mood.pad().arousal() - Mood.TEMPERAMENT.arousal()),
                mood.pad().dominance() - Mood.TEMPERAMENT.dominance());
    }

    @Provide
    Arbitrary<List<Moment>> shows() {
        Arbitrary<List<Stimulus>> stimuli =
                Arbitraries.oneOf(independentStimuli(), refunds()).list().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.longs().between(0, 40_000),
                        stimuli,
                        Arbitraries.of(Beat.class),
                        Arbitraries.of(false, false, false, true))
                .as(Moment::new)
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Stimulus>> independent() {
        return independentStimuli().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Stimulus>> sales() {
        return Arbitraries.oneOf(orders(), refunds()).list().ofMaxSize(12);
    }

    private static Arbitrary<Stimulus> independentStimuli() {
        Arbitrary<Stimulus> insults = Combinators.combine(
                        Arbitraries.doubles().between(0, 1), Arbitraries.of(Abuse.Target.class))
                .as(Stimulus.Insult::new);
        Arbitrary<Stimulus> kind = Arbitraries.of(
                new Stimulus.Praised(), new Stimulus.Thanked(), new Stimulus.Milestone(), new Stimulus.AnsweredWell());
        return Arbitraries.oneOf(orders(), insults, kind);
    }

    private static Arbitrary<Stimulus> orders() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.doubles().between(0, 50))
                .as(Stimulus.PaidOrder::new);
    }

    private static Arbitrary<Stimulus> refunds() {
        return Arbitraries.integers().between(0, 20).map(Stimulus.Refunded::new);
    }
}
