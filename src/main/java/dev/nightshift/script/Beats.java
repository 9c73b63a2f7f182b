package dev.nightshift.script;

import java.time.Duration;

/** The time plan of a pitch of five minutes. */
final class Beats {
    private Beats() {}

    /** When a beat begins, from the start of the segment. */
    static Duration start(Beat beat) {
        return Duration.ofSeconds(
                switch (beat) {
                    case HOOK -> 0;
                    case PAIN -> 30;
                    case REVEAL -> 60;
                    case PROOF -> 120;
                    case PRICE -> 170;
                    case OFFER -> 200;
                    case CALL_TO_ACTION -> 240;
                    case OBJECTIONS -> 270;
                });
    }
}
