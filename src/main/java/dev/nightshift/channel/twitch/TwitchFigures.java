package dev.nightshift.channel.twitch;

/**
 * What a connector has seen since its start.
 *
 * @param connections that were welcomed
 * @param unusable lines that were too long or none
 */
public record TwitchFigures(long connections, long lines, long unusable, long comments, long joins) {
    static final TwitchFigures NONE = new TwitchFigures(0, 0, 0, 0, 0);

    TwitchFigures connected() {
        return new TwitchFigures(connections + 1, lines, unusable, comments, joins);
    }

    TwitchFigures line() {
        return new TwitchFigures(connections, lines + 1, unusable, comments, joins);
    }

    TwitchFigures unusable(long more) {
        return new TwitchFigures(connections, lines, unusable + more, comments, joins);
    }

    TwitchFigures comment() {
        return new TwitchFigures(connections, lines, unusable, comments + 1, joins);
    }

    TwitchFigures join() {
        return new TwitchFigures(connections, lines, unusable, comments, joins + 1);
    }
}
