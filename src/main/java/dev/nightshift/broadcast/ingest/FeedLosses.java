package dev.nightshift.broadcast.ingest;

/**
 * What of a feed did not reach the programme.
 *
 * @param pictures that gave way before they were shown
 * @param samples of sound that were missing or came too late
 * @param waits how often nothing was there and the last picture stood
 * @param leaps how often something was left out because too much had gathered
 */
public record FeedLosses(long pictures, long samples, long waits, long leaps) {}
