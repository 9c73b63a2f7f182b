package dev.nightshift.playout;

import dev.nightshift.avatar.Direction;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.signal.Thirds;
import dev.nightshift.room.Command;
import dev.nightshift.shop.Language;
import dev.nightshift.stage.scene.Caption;
import dev.nightshift.stage.scene.Caption.TimedWord;
import java.util.List;
import java.util.function.Consumer;

/**
 * A person speaks through the host: what comes from the microphone goes to the host's ears, and {@link
 * Direction.Follow#LATE} pictures later it is heard. Belongs to the frame loop's thread.
 *
 * <pre>
 *   OFF --open--> WAITING --no line sounds--> ON_AIR --close--> LEAVING --all was heard--> OFF
 * </pre>
 */
final class SpeakingOperator {
    /** A browser that sends nothing for so many pictures is gone. */
    private static final int PATIENCE = 5 * Timebase.FPS;
    /** Pictures until all that was said is heard and the mouth is at rest. */
    private static final int TAIL = Direction.Follow.LATE + 3;
    /** The caption stands until it is taken away. */
    private static final long AN_HOUR = 3_600_000_000L;

    private enum Phase {
        OFF,
        WAITING,
        ON_AIR,
        LEAVING
    }

    private final Microphone microphone;
    private final Program.Cast cast;
    private final Shots shots;
    private final Language language;
    private final Consumer<Command> room;
    private final Thirds thirds = new Thirds();
    private Phase phase = Phase.OFF;
    private int quiet;

    SpeakingOperator(Microphone microphone, Program.Cast cast, Shots shots, Language language, Consumer<Command> room) {
        this.microphone = microphone;
        this.cast = cast;
        this.shots = shots;
        this.language = language;
        this.room = room;
    }

    /** Somebody wants to speak. */
    void open(String by) {
        microphone.open(by);
        phase = Phase.WAITING;
    }

    /** Nobody speaks any more, once all was heard. */
    void close() {
        microphone.shut();
        phase = phase == Phase.ON_AIR ? Phase.LEAVING : Phase.OFF;
        quiet = 0;
    }

    /** Whether lines have to wait. */
    boolean hasTheFloor() {
        return phase != Phase.OFF;
    }

    /**
     * Moves on to a picture's time.
     *
     * @param lineSounds whether a line of the host's is on air
     */
    void advance(long atMicros, boolean lineSounds) {
        switch (phase) {
            case OFF -> {}
            case WAITING -> begin(atMicros, lineSounds);
            case ON_AIR -> {
                pass(atMicros);
                giveUp();
            }
            case LEAVING -> {
                pass(atMicros);
                leave(atMicros);
            }
        }
    }

    private void begin(long atMicros, boolean lineSounds) {
        if (!lineSounds) {
            microphone.goOnAir();
            shots.say(words(atMicros), atMicros);
            phase = Phase.ON_AIR;
            quiet = 0;
        }
    }

    private void pass(long atMicros) {
        float[] piece = new float[Microphone.PIECE];
        boolean heard = microphone.read(piece);
        quiet = heard ? 0 : quiet + 1;
        cast.avatar().direct(new Direction.Follow(atMicros, thirds.next(piece)));
        if (heard) {
            cast.mixer().place(Timebase.sampleAt(atMicros + Direction.Follow.LATE * Timebase.FRAME_MICROS), piece);
        }
    }

    private void giveUp() {
        if (quiet == PATIENCE) {
            room.accept(new Command.CloseMicrophone("no sound came"));
        }
    }

    private void leave(long atMicros) {
        if (quiet >= TAIL && microphone.empty()) {
            phase = Phase.OFF;
            shots.clearCaption(atMicros);
        }
    }

    /** What is said is not known in words; who watches must know that it is a person. */
    private Caption words(long atMicros) {
        return new Caption(
                words(language).stream()
                        .map(word -> new TimedWord(word, atMicros, atMicros + AN_HOUR))
                        .toList(),
                language.locale());
    }

    private static List<String> words(Language language) {
        return switch (language) {
            case EN -> List.of("A ", "person ", "from ", "our ", "team ", "is ", "speaking");
            case DE -> List.of("Jetzt ", "spricht ", "ein ", "Mensch ", "aus ", "unserem ", "Team");
            case ZH -> List.of("我们的同事", "正在讲话");
        };
    }
}
