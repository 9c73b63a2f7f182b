package dev.nightshift.console.operator;

import dev.nightshift.room.Command;
import java.util.Arrays;
import java.util.Optional;

/** What an operator can do with a room, by the name in the address. */
enum Deed {
    SAY("say"),
    ANSWER("answer"),
    PASS("pass"),
    SEEN_TO("seen-to"),
    MUTE("mute"),
    UNMUTE("unmute"),
    SKIP("skip"),
    PIN("pin"),
    UNPIN("unpin"),
    PAUSE("pause"),
    RESUME("resume"),
    GO_LIVE("go-live"),
    END("end"),
    TAKE_OVER("take-over"),
    HAND_OVER("hand-over"),
    HAND_BACK("hand-back"),
    PRESENT("present"),
    OPEN_MICROPHONE("open-microphone"),
    CLOSE_MICROPHONE("close-microphone");

    private static final long MUTE_SECONDS = 600;

    private final String name;

    Deed(String name) {
        this.name = name;
    }

    static Optional<Deed> named(String name) {
        return Arrays.stream(values()).filter(deed -> deed.name.equals(name)).findFirst();
    }

    String named() {
        return name;
    }

    /**
     * The command that does it.
     *
     * @param on a comment's id, a viewer's key, a product's id, what is to be said or a name that viewers read
     * @param by the operator's name
     */
    Command command(String on, String by) {
        return switch (this) {
            case SAY -> new Command.Say(on, by);
            case ANSWER -> new Command.AnswerNow(on, by);
            case PASS -> new Command.LetPass(on, by);
            case SEEN_TO -> new Command.SeenTo(on, by);
            case MUTE -> new Command.Mute(on, MUTE_SECONDS, by);
            case UNMUTE -> new Command.Mute(on, 0, by);
            case SKIP -> new Command.Skip(by);
            case PIN -> new Command.Pin(Optional.of(on), by);
            case UNPIN -> new Command.Pin(Optional.empty(), by);
            case PAUSE -> new Command.Pause(by);
            case RESUME -> new Command.Resume(by);
            case GO_LIVE -> new Command.GoLive();
            case END -> new Command.End(by);
            case TAKE_OVER -> new Command.TakeOver(by);
            case HAND_OVER -> new Command.HandOver(on.isBlank() ? by : on, by);
            case HAND_BACK -> new Command.HandBack(by);
            case PRESENT -> new Command.Present(by);
            case OPEN_MICROPHONE -> new Command.OpenMicrophone(by);
            case CLOSE_MICROPHONE -> new Command.CloseMicrophone("by " + by);
        };
    }

    /** What the audit may keep of it: ids, never what somebody typed. */
    String subject(String room, String on) {
        return switch (this) {
            case ANSWER, PASS, SEEN_TO, MUTE, UNMUTE, PIN -> room + " " + on;
            case SAY,
                    SKIP,
                    UNPIN,
                    PAUSE,
                    RESUME,
                    GO_LIVE,
                    END,
                    TAKE_OVER,
                    HAND_OVER,
                    HAND_BACK,
                    OPEN_MICROPHONE,
                    CLOSE_MICROPHONE,
                    PRESENT -> room;
        };
    }
}
