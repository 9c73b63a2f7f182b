package dev.nightshift.channel.twitch;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.Comment;
import dev.nightshift.channel.Viewer;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** Turns a channel's lines into audience events. One thread. */
final class ChatEvents {
    static final String PLATFORM = "twitch";

    private static final String ACTION = "\u0001ACTION ";

    private final String channel;
    private final InstantSource clock;
    private final String session;
    private long unnamed;

    /** @param session tells messages without an id of their own apart from those of other sessions */
    ChatEvents(String channel, InstantSource clock, String session) {
        this.channel = channel;
        this.clock = clock;
        this.session = session;
    }

    /** What somebody wrote to the channel. Emotes stay the words that stand for them. */
    Optional<AudienceEvent> comment(IrcLine line) {
        if (line.nick().isEmpty() || !here(line)) {
            return Optional.empty();
        }
        String shown = line.tag("display-name");
        Viewer viewer = viewer(line.nick(), shown.isBlank() ? line.nick() : shown);
        return Optional.of(Comment.cut(id(line), viewer, spoken(line.text()), clock.instant()));
    }

    /** Who came into the channel. */
    Optional<AudienceEvent> joined(IrcLine line) {
        if (line.nick().isEmpty() || !here(line)) {
            return Optional.empty();
        }
        Viewer viewer = viewer(line.nick(), line.nick());
        String id = PLATFORM + ":join:" + channel + ":" + viewer.id();
        return Optional.of(new AudienceEvent.Joined(id, viewer, clock.instant()));
    }

    /** Twitch's id of a comment's message; empty for a message that came without one. */
    static Optional<String> messageId(String comment) {
        String id = comment.substring(Math.min(comment.length(), PLATFORM.length() + 1));
        return comment.startsWith(PLATFORM + ":") && id.indexOf(':') < 0 ? Optional.of(id) : Optional.empty();
    }

    private boolean here(IrcLine line) {
        return line.parameter(0).equalsIgnoreCase("#" + channel);
    }

    /** The login is in both kinds of lines; the numeric id is not. */
    private static Viewer viewer(String login, String name) {
        return new Viewer(PLATFORM, login.toLowerCase(Locale.ROOT), name);
    }

    private String id(IrcLine line) {
        String id = line.tag("id");
        return PLATFORM + ":" + (id.isBlank() ? channel + ":" + session + ":" + unnamed++ : id);
    }

    /** Without the marks of "/me". */
    private static String spoken(String text) {
        return text.startsWith(ACTION) ? text.substring(ACTION.length()).replace("\u0001", "") : text;
    }
}
