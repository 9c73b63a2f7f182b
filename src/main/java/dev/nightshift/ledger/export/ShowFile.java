package dev.nightshift.ledger.export;

import java.time.Instant;

/**
 * What an export is of: {@code show.json}.
 *
 * @param by who exported it
 * @param key fingerprint of the key that signed it
 * @param lines in the chain
 * @param show {@code ROOM/SHOW}
 */
record ShowFile(Instant at, String by, String key, long lines, String show) {}
