package dev.nightshift;

import dev.nightshift.command.MissingPartException;
import dev.nightshift.console.hosts.NextHost;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.WatchedVoice;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Who plays the host of a server's shows, and who was chosen for the next one. Both are open, so that a show that begins
 * need not wait. Safe for any thread.
 */
final class StageDoor implements NextHost, AutoCloseable {
    private final Function<String, Player> opening;
    private final ChosenHost kept;
    private Player playing;
    private Optional<Player> next = Optional.empty();
    private int replaced;
    private Predicate<Casting> sells = casting -> true;

    /** A host with its voice. */
    record Player(String name, Casting casting, WatchedVoice voice) implements AutoCloseable {
        @Override
        public void close() {
            voice.close();
            casting.close();
        }
    }

    /**
     * Opens the host that plays first.
     *
     * @param opening a host by its name; throws {@link MissingPartException} when it can't play
     * @throws MissingPartException when it can't play
     */
    StageDoor(Function<String, Player> opening, String first, ChosenHost kept) {
        this.opening = opening;
        this.kept = kept;
        this.playing = opening.apply(first);
    }

    /** From now on nobody is chosen who may sell nothing of a shop. @param shop as it is now */
    synchronized void selling(Supplier<Catalogue> shop) {
        sells = casting -> !casting.sold(shop.get()).products().isEmpty();
    }

    /** Who plays. */
    synchronized String name() {
        return playing.name();
    }

    /** Who plays, as it is at each moment. */
    Casting casting() {
        return new Casting.Changing(() -> player().casting());
    }

    /** The voice of who plays, as it is at each moment. */
    Voice voice() {
        return new ChangingVoice(() -> player().voice());
    }

    /** Engines of voices that hung and were left behind. */
    synchronized int replaced() {
        return replaced + playing.voice().replaced();
    }

    @Override
    public synchronized Optional<String> chosen() {
        return next.map(Player::name);
    }

    @Override
    public synchronized Choice choose(String host) {
        try {
            Optional<Player> wanted =
                    host.equals(playing.name()) ? Optional.empty() : Optional.of(ready(selling(host)));
            next.ifPresent(Player::close);
            next = wanted;
            kept.keep(host);
            return new Choice.Chosen();
        } catch (MissingPartException missing) {
            return new Choice.Refused(String.valueOf(missing.getMessage()));
        }
    }

    /**
     * Lets the chosen one play from now on; called between two shows only.
     *
     * @return whether somebody else plays now
     */
    synchronized boolean change() {
        Optional<Player> enters = next;
        enters.ifPresent(player -> {
            replaced += playing.voice().replaced();
            playing.close();
            playing = player;
            next = Optional.empty();
        });
        return enters.isPresent();
    }

    @Override
    public synchronized void close() {
        next.ifPresent(Player::close);
        playing.close();
    }

    private synchronized Player player() {
        return playing;
    }

    private Player selling(String host) {
        Player player = opening.apply(host);
        if (!sells.test(player.casting())) {
            player.close();
            throw new MissingPartException(
                    "The consent of " + host + " covers none of the products that the shop sells now.");
        }
        return player;
    }

    private static Player ready(Player player) {
        player.voice().warmUp();
        return player;
    }
}
