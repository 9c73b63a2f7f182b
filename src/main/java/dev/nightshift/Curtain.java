package dev.nightshift;

import dev.nightshift.room.Closing;
import dev.nightshift.room.Command;
import dev.nightshift.talent.vault.Obstacle;
import java.util.function.Consumer;

/**
 * Ends a show that may not be seen any more: nobody is drawn from the next picture on, and the room says why on the slate
 * and leaves the air when it could be read. A room that can't be asked now is asked again by the watch over the papers.
 * Any thread.
 *
 * @param room is asked without being waited for
 * @param notices what an operator should read
 */
record Curtain(Interlock interlock, LawWatches.OneRoom room, Consumer<String> notices) {
    /** Viewers did not see the label (rule R03). */
    void labelGone(String how) {
        fall(new Command.Stop(Closing.LABEL, how));
    }

    /** The likeness of a host may not be shown any more (rules R14, R15). */
    void withdrawn(String host, Obstacle obstacle) {
        fall(new Command.Stop(Closing.LIKENESS, "the likeness of " + host + " was withdrawn: " + obstacle.says()));
    }

    private void fall(Command.Stop why) {
        notices.accept("The show ends: " + why.reason() + ".");
        interlock.stop(why);
        room.ask(why);
    }
}
