/**
 * Twitch chat: an IRC client that listens and, with an account, answers.
 *
 * <pre>
 *   irc.chat.twitch.tv --TLS--> LineReader --IrcLine--> TwitchSession --Comment, Joined--> intake
 *                                              PING -> PONG        |
 *   channel <--PRIVMSG, below its question-- TwitchSession.say <--Outbox (40 wait, 20 in 30 s)-- ChatAnswer
 *                          RECONNECT, silence, lost --> Backoff <--+--> refused: an operator has to act
 * </pre>
 *
 * <p>One virtual thread a channel, and one more that writes, from {@link dev.nightshift.channel.twitch.TwitchChat#start} until it is closed. Reads
 * are bounded, lines that are none are counted. Formats: RFC 1459 and 2812, IRCv3 message tags, and Twitch's "IRC
 * concepts". No viewer text reaches a log.
 */
@NullMarked
package dev.nightshift.channel.twitch;

import org.jspecify.annotations.NullMarked;
