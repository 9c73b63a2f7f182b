package dev.nightshift.talent.vault;

/** Where a host's data key is. */
sealed interface KeySlot {
    /** In the library that the file lies in, wrapped by the installation's key. */
    record Kept() implements KeySlot {}

    /** In the slot, wrapped by a passphrase. */
    record Passphrase(PassphraseLock lock) implements KeySlot {}
}
