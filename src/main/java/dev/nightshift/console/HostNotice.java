package dev.nightshift.console;

import dev.nightshift.talent.vault.Obstacle;
import java.util.List;
import java.util.Optional;

/**
 * What an operator has to know about the likeness of a room's host.
 *
 * @param withdrawn why it may not be shown any more
 * @param unsold names of products of the shop that this host may not sell
 * @param playing who plays, when that is not who the room was opened with first
 * @param next who was chosen for the next show
 */
public record HostNotice(
        Optional<Obstacle> withdrawn, List<String> unsold, Optional<String> playing, Optional<String> next) {
    /** Nothing. */
    public static final HostNotice NONE =
            new HostNotice(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public HostNotice {
        unsold = List.copyOf(unsold);
    }
}
