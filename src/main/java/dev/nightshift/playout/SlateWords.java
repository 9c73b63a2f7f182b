package dev.nightshift.playout;

import dev.nightshift.room.Closing;
import dev.nightshift.shop.Language;
import dev.nightshift.stage.scene.Layout;

/** What viewers read on the safe picture, in the show's language. */
record SlateWords(Language language) {
    /** Something broke, or nobody is in charge: it goes on. */
    Layout.Slate backSoon() {
        return new Layout.Slate(
                switch (language) {
                    case EN -> "We'll be right back";
                    case DE -> "Gleich geht es weiter";
                    case ZH -> "马上回来";
                },
                "");
    }

    /** The show ends while something is broken. */
    Layout.Slate over() {
        return new Layout.Slate(
                ended(),
                switch (language) {
                    case EN -> "Thank you for watching.";
                    case DE -> "Danke fürs Zusehen.";
                    case ZH -> "感谢观看。";
                });
    }

    /** The show may not be seen any more. */
    Layout.Slate closed(Closing why) {
        return new Layout.Slate(
                ended(),
                switch (why) {
                    case LIKENESS -> likeness();
                    case PAPERS -> papers();
                    case LABEL -> label();
                });
    }

    private String ended() {
        return switch (language) {
            case EN -> "The show is over";
            case DE -> "Die Sendung ist zu Ende";
            case ZH -> "直播已结束";
        };
    }

    private String likeness() {
        return switch (language) {
            case EN -> "This host may no longer be shown.";
            case DE -> "Dieser Host darf nicht mehr gezeigt werden.";
            case ZH -> "本直播的主播形象不得继续使用。";
        };
    }

    private String papers() {
        return switch (language) {
            case EN -> "A permit that this show needs has run out.";
            case DE -> "Eine nötige Erlaubnis ist abgelaufen.";
            case ZH -> "本场直播所需的许可已到期。";
        };
    }

    private String label() {
        return switch (language) {
            case EN -> "The AI label could not be seen for a while.";
            case DE -> "Der KI-Hinweis war eine Weile nicht zu sehen.";
            case ZH -> "AI标识一段时间未能正常显示。";
        };
    }
}
