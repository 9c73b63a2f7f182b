package dev.nightshift.room;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Turn.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses what the host speaks of next beside its script. Pure.
 *
 * <p>Purchase questions come first; whoever waits grows in worth; whoever was answered a moment ago steps back. At most
 * {@value #TURNS_A_BEAT} answers interrupt one beat, what comes between two beats interrupts none, and a kind word never
 * holds up a question. What the operator wants goes before everything but somebody in distress.
 */
public final class Director {
    /** At most so many answers in one beat of the script. */
    static final int TURNS_A_BEAT = 2;

    private static final Duration PATIENCE_QUESTION = Duration.ofSeconds(60);
    private static final Duration PATIENCE_OTHER = Duration.ofSeconds(20);
    private static final Duration FAIRNESS = Duration.ofSeconds(90);
    private static final Duration KINDNESS_EVERY = Duration.ofSeconds(25);
    private static final Duration THANKS_EVERY = Duration.ofSeconds(20);
    private static final Duration WELCOME_EVERY = Duration.ofSeconds(90);
    private static final Duration QUIET = Duration.ofSeconds(60);
    private static final Duration PROMPT_EVERY = Duration.ofSeconds(150);
    private static final int NAMED = 3;

    private Director() {}

    /** The next thing to speak of, or nothing now. */
    static Optional<Occasion> choose(Conversation talk, Situation situation) {
        boolean elsewhere = talk.desk().camera().isPresent();
        if (elsewhere || talk.thinking() || situation.linedUp() > 0) {
            return Optional.empty();
        }
        Optional<Occasion> said = first(talk, Occasion.Said.class);
        if (said.isPresent() || talk.desk().takenOver().isPresent()) {
            return said;
        }
        return first(talk, Occasion.Care.class)
                .or(() -> wanted(talk))
                .or(() -> first(talk, Occasion.SoldOut.class))
                .or(() -> talk.pacing().opens() ? Optional.empty() : byWorth(talk, situation));
    }

    /** Open comments that nobody gets round to any more. */
    static List<Note> expired(Conversation talk, Instant now) {
        return talk.notebook()
                .open()
                .filter(note -> !note.urgent() && !note.care())
                .filter(note -> age(note, now).compareTo(patience(note.reading().intent())) > 0)
                .toList();
    }

    /** How long a comment may wait. */
    static Duration patience(Intent intent) {
        return intent.question() ? PATIENCE_QUESTION : PATIENCE_OTHER;
    }

    /** Whether a turn only returns a kind word. */
    static boolean kindness(Occasion.Answer answer) {
        return answer.comments().stream()
                .noneMatch(heard -> heard.reading().intent().question());
    }

    private static Optional<Occasion> byWorth(Conversation talk, Situation situation) {
        boolean mayAnswer = situation.turning() || talk.pacing().turns() < TURNS_A_BEAT;
        return (mayAnswer ? question(talk, situation) : Optional.<Occasion>empty())
                .or(() -> situation.closing() ? Optional.empty() : kindOrQuiet(talk, situation));
    }

    private static Optional<Occasion> kindOrQuiet(Conversation talk, Situation situation) {
        return thanks(talk, situation)
                .or(() -> kindWord(talk, situation))
                .or(() -> welcome(talk, situation))
                .or(() -> prompt(talk, situation));
    }

    /** Orders that come close together are thanked for together. */
    private static Optional<Occasion> thanks(Conversation talk, Situation situation) {
        boolean due = since(talk.pacing().lastThanks(), situation).compareTo(THANKS_EVERY) >= 0;
        return due ? first(talk, Occasion.Thanks.class) : Optional.empty();
    }

    private static Optional<Occasion> wanted(Conversation talk) {
        return talk.notebook().open().filter(Note::urgent).findFirst().map(note -> answer(talk, note));
    }

    private static Optional<Occasion> question(Conversation talk, Situation situation) {
        return best(talk, situation, note -> note.reading().intent().question());
    }

    private static Optional<Occasion> kindWord(Conversation talk, Situation situation) {
        boolean due = since(talk.pacing().lastKindness(), situation).compareTo(KINDNESS_EVERY) >= 0;
        return due ? best(talk, situation, note -> !note.reading().intent().question()) : Optional.empty();
    }

    private static Optional<Occasion> best(Conversation talk, Situation situation, Predicate<Note> which) {
        return talk.notebook()
                .open()
                .filter(note -> !note.care())
                .filter(which)
                .max(Comparator.comparingDouble(note -> worth(note, talk, situation.now())))
                .map(note -> answer(talk, note));
    }

    /** Worth of an answer: the intent's, more for waiting and for company, less for whoever was just answered. */
    static double worth(Note note, Conversation talk, Instant now) {
        double waited = Math.min(20, age(note, now).toMillis() / 1_000.0 * 0.5);
        double company = Math.min(12, 4.0 * (note.alike() - 1));
        boolean served = talk.crowd()
                .answeredAt(note.viewer())
                .filter(at -> Duration.between(at, now).compareTo(FAIRNESS) < 0)
                .isPresent();
        return base(note.reading().intent()) + waited + company - (served ? 25 : 0);
    }

    private static double base(Intent intent) {
        return switch (intent) {
            case ORDER_HELP, PRICE -> 60;
            case STOCK -> 58;
            case SIZE, DELIVERY -> 54;
            case MATERIAL, RETURNS, WARRANTY, USAGE, COMPARISON -> 50;
            case COMPLAINT -> 30;
            case COMPLIMENT -> 16;
            case GREETING, OFF_TOPIC -> 14;
            case INJECTION -> 12;
            case ABUSE -> 10;
            case SPAM -> 0;
        };
    }

    private static Occasion answer(Conversation talk, Note note) {
        List<Heard> comments = talk.notebook().notes().stream()
                .filter(other -> other.id().equals(note.id())
                        || other.leader().filter(note.id()::equals).isPresent())
                .map(Note::heard)
                .limit(NAMED)
                .toList();
        return new Occasion.Answer(comments, note.alike() - comments.size());
    }

    private static Optional<Occasion> welcome(Conversation talk, Situation situation) {
        boolean due = since(talk.pacing().lastWelcome(), situation).compareTo(WELCOME_EVERY) >= 0;
        return due ? first(talk, Occasion.Welcome.class) : Optional.empty();
    }

    private static Optional<Occasion> prompt(Conversation talk, Situation situation) {
        boolean due = situation.onAirFor().compareTo(QUIET) >= 0
                && since(talk.pacing().lastHeard(), situation).compareTo(QUIET) >= 0
                && since(talk.pacing().lastTurn(), situation).compareTo(QUIET) >= 0
                && since(talk.pacing().lastPrompt(), situation).compareTo(PROMPT_EVERY) >= 0;
        return due ? Optional.of(new Occasion.Prompt()) : Optional.empty();
    }

    private static Optional<Occasion> first(Conversation talk, Class<? extends Occasion> kind) {
        return talk.waiting().stream()
                .map(Waiting::occasion)
                .filter(kind::isInstance)
                .findFirst();
    }

    private static Duration since(Instant then, Situation situation) {
        return Duration.between(then, situation.now());
    }

    static Duration age(Note note, Instant now) {
        return Duration.between(note.heard().comment().at(), now);
    }
}
