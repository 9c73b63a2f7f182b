package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Room.Event;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever viewers, shop, operator and performer do, and in whatever order: the room keeps its promises. */
class RoomPropertiesTest {
    private static final Instant START = Instant.parse("2026-11-22T22:00:00Z");

    @Property(tries = 120)
    void every_sentence_of_the_script_is_heard_to_its_end_once_and_in_order(
            @ForAll @Size(max = 120) List<@IntRange(max = 15) Integer> happenings) {
        Walk walk = new Walk(happenings);
        List<Cursor> places = walk.facts.stream()
                .filter(Event.LineSpoken.class::isInstance)
                .map(spoken -> walk.line(((Event.LineSpoken) spoken).speechId()))
                .filter(Event.LineCleared::scripted)
                .map(Event.LineCleared::at)
                .toList();
        assertThat(places).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 120)
    void no_sentence_of_a_turn_is_heard_twice(@ForAll @Size(max = 120) List<@IntRange(max = 15) Integer> happenings) {
        Walk walk = new Walk(happenings);
        List<String> heard = walk.facts.stream()
                .filter(Event.LineStarted.class::isInstance)
                .map(started -> walk.line(((Event.LineStarted) started).speechId()))
                .filter(line -> line.turn().isPresent())
                .map(Event.LineCleared::sentence)
                .toList();
        assertThat(heard).doesNotHaveDuplicates();
    }

    @Property(tries = 120)
    void a_comment_is_taken_up_again_only_when_nobody_heard_its_turn(
            @ForAll @Size(max = 120) List<@IntRange(max = 13) Integer> happenings) {
        Walk walk = new Walk(happenings);
        Set<String> closed = new HashSet<>();
        for (Event fact : walk.facts) {
            if (fact instanceof Event.TurnOpened opened) {
                assertThat(opened.turn().comments()).noneMatch(closed::contains);
            }
            if (fact instanceof Event.TurnClosed over) {
                closed.addAll(walk.turn(over.turn()).comments());
            }
        }
    }

    @Property(tries = 120)
    void at_most_two_turns_interrupt_a_beat_unless_the_operator_wants_more(
            @ForAll @Size(max = 120) List<@IntRange(max = 12) Integer> happenings) {
        Walk walk = new Walk(happenings);
        assertThat(walk.mostTurns).isLessThanOrEqualTo(Director.TURNS_A_BEAT);
    }

    @Property(tries = 120)
    void what_is_remembered_is_bounded(@ForAll @Size(max = 200) List<@IntRange(max = 15) Integer> happenings) {
        Walk walk = new Walk(happenings);
        walk.state.air().map(OnAir::talk).ifPresent(talk -> {
            assertThat(talk.notebook().notes()).hasSizeLessThanOrEqualTo(Notebook.MOST);
            assertThat(talk.waiting()).hasSizeLessThanOrEqualTo(Waiting.MOST);
            assertThat(talk.turns()).hasSizeLessThanOrEqualTo(3);
        });
    }

    /** A show that goes as a list of numbers says; the performer is as fast or slow as they want. */
    private static final class Walk {
        private final RoomRules rules = new RoomRules(setup -> new ScriptedPrompter(10_000));
        private final ScriptedViewers viewers = new ScriptedViewers();
        private final List<Event> facts = new ArrayList<>();
        private final Deque<Turn> thinking = new ArrayDeque<>();
        private RoomState state = new RoomState.Unopened();
        private Instant now = START;
        private int orders;
        private int mostTurns;

        Walk(List<Integer> happenings) {
            decide(new Command.Open(ScriptedPrompter.SETUP));
            decide(new Command.GoLive());
            state = OpenedShow.of(state);
            happenings.forEach(this::happen);
        }

        private void happen(int what) {
            now = now.plusMillis(700);
            switch (what) {
                case 0, 1, 2 -> startNext();
                case 3, 4 -> finishSounding();
                case 5 -> think();
                case 6 ->
                    decide(new Command.Hear(
                            viewers.says("viewer" + what, Intent.PRICE, "price of " + facts.size(), now)));
                case 7 ->
                    decide(new Command.Hear(viewers.says("another", Intent.GREETING, "hello " + facts.size(), now)));
                case 8 -> decide(new Command.Hear(viewers.insults("troll", 0.5, now)));
                case 9 -> decide(new Command.OrderHappened(ScriptedViewers.paid("o" + orders++, "WH-POT", "Mia", now)));
                case 10 -> decide(new Command.CatalogueChanged());
                case 11 -> cutSounding();
                case 12 -> {
                    decide(new Command.Pause("mara"));
                    decide(new Command.Resume("mara"));
                }
                case 13 -> decide(new Command.GoLive());
                case 14 -> decide(new Command.Say("I am here.", "mara"));
                default -> {
                    decide(new Command.TakeOver("mara"));
                    cutSounding();
                    decide(new Command.HandBack("mara"));
                }
            }
        }

        private void startNext() {
            state.air().stream()
                    .filter(air -> air.sounding().isEmpty())
                    .flatMap(air -> air.cued().stream())
                    .findFirst()
                    .ifPresent(line -> decide(new Command.LineStarted(line.id())));
        }

        private void finishSounding() {
            state.air()
                    .flatMap(OnAir::sounding)
                    .ifPresent(line -> decide(
                            new Command.LineFinished(line.id(), line.line().display())));
        }

        private void cutSounding() {
            state.air()
                    .flatMap(OnAir::sounding)
                    .filter(line -> line.line().scripted())
                    .ifPresent(line -> decide(new Command.LineCut(line.id(), "sentence")));
        }

        private void think() {
            if (!thinking.isEmpty()) {
                Thought thought = new Thought(
                        Thought.Outcome.ANSWERED,
                        List.of(ScriptedPrompter.cleared("Well."), ScriptedPrompter.cleared("Back to it.")),
                        true,
                        List.of(),
                        "",
                        1);
                decide(new Command.Replied(thinking.poll().id(), thought));
            }
        }

        private void decide(Command command) {
            Decision decision = rules.decide(state, command, now);
            for (Event event : decision.events()) {
                state = state.after(event);
                facts.add(event);
            }
            thinking.addAll(decision.thinking());
            state.air()
                    .ifPresent(air ->
                            mostTurns = Math.max(mostTurns, air.talk().pacing().turns()));
        }

        private Event.LineCleared line(long id) {
            return facts.stream()
                    .filter(Event.LineCleared.class::isInstance)
                    .map(Event.LineCleared.class::cast)
                    .filter(line -> line.speechId() == id)
                    .findFirst()
                    .orElseThrow();
        }

        private Turn turn(long id) {
            return facts.stream()
                    .filter(Event.TurnOpened.class::isInstance)
                    .map(opened -> ((Event.TurnOpened) opened).turn())
                    .filter(turn -> turn.id() == id)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
