package dev.nightshift;

import dev.nightshift.command.HostsDesk;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.fleet.Fleet;
import dev.nightshift.ledger.Archive;
import dev.nightshift.ledger.Evidence;
import dev.nightshift.ledger.Noted;
import dev.nightshift.ledger.OfLine.OnScreen;
import dev.nightshift.ledger.Retention;
import dev.nightshift.ledger.Scribe;
import dev.nightshift.ledger.ShowFacts;
import dev.nightshift.room.RoomFact;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.OfferWords;
import dev.nightshift.shop.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps the evidence of a live room: looks each second at what its journal has, on a thread of its own, {@code ledger}. */
final class LiveLedger implements Evidence, AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final Scribe scribe;
    private final Consumer<String> notices;
    private final List<Runnable> others = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ledger").factory());
    private boolean troubled;

    LiveLedger(Scribe scribe, Consumer<String> notices) {
        this.scribe = scribe;
        this.notices = notices;
    }

    /**
     * Whose evidence it is.
     *
     * @param consent id of the consent of whoever plays the next show
     */
    record Subject(
            Setup setup, Set<String> platforms, Supplier<Optional<String>> consent, Supplier<Catalogue> catalogue) {
        ShowFacts facts() {
            return new ShowFacts(
                    List.copyOf(platforms), consent.get(), Rulebook.standard().version(), "Nightshift 0.1");
        }

        /** The card that stands beside a line. */
        Optional<OnScreen> card(String product, Instant at) {
            Catalogue shop = catalogue.get();
            return shop.products().stream()
                    .filter(known -> known.id().equals(product))
                    .findFirst()
                    .map(found -> card(found, shop.shop().primaryLanguage(), at));
        }

        private OnScreen card(Product product, Language primary, Instant at) {
            OfferWords words = new OfferWords(setup.language());
            Offer offer = Offer.at(product, at);
            return new OnScreen(
                    product.id(),
                    product.names().in(setup.language(), primary),
                    words.price(offer.price().value()),
                    offer.former().map(former -> words.price(former.value())));
        }
    }

    /** The archive of a data folder. */
    static Archive archive(HostsDesk hosts, Path data) throws IOException {
        return Archive.open(data, hosts.installation(data), new SecureRandom());
    }

    /**
     * Opens the evidence of a room and writes what is not written yet.
     *
     * @param notices what an operator should read
     * @throws MissingPartException when the evidence that is there was changed, or none can be kept
     */
    static LiveLedger open(
            Archive archive,
            Fleet fleet,
            Subject subject,
            Retention retention,
            Consumer<String> notices,
            InstantSource clock) {
        String room = subject.setup().roomId();
        Scribe scribe = new Scribe(
                archive,
                (number, most) -> read(fleet, room, number, most),
                subject.setup(),
                subject::facts,
                subject::card,
                retention,
                clock);
        LiveLedger ledger = new LiveLedger(scribe, notices);
        try {
            scribe.look();
        } catch (IOException broken) {
            throw new MissingPartException(
                    "The evidence of " + room + " can't be kept (rule R36): " + broken.getMessage()
                            + ". Move the last show's folder out of the data folder's ledger and keep it.");
        }
        ledger.thread.scheduleWithFixedDelay(ledger::look, 1, 1, TimeUnit.SECONDS);
        return ledger;
    }

    /** From now on somebody looks, too, just before each look into the journal, and may note what it sees. */
    void beside(Runnable other) {
        others.add(other);
    }

    @Override
    public void note(Noted noted) {
        scribe.note(noted);
    }

    /** Writes what is left and signs it. */
    @Override
    public void close() throws IOException, InterruptedException {
        // Not interrupted: a file that is being written would close.
        thread.shutdown();
        if (thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            try (scribe) {
                scribe.look();
            }
        }
    }

    /** What can't be written now stays in the journal and is written later: nothing is lost, but somebody has to know. */
    void look() {
        try {
            others.forEach(Runnable::run);
            scribe.look();
            troubled = false;
        } catch (IOException | RuntimeException broken) {
            if (!troubled) {
                troubled = true;
                notices.accept("The evidence of this show can't be written now and is tried again each second: "
                        + broken.getMessage() + ".");
            }
        }
    }

    private static List<RoomFact> read(Fleet fleet, String room, long after, int most) throws IOException {
        try {
            return fleet.facts(room, after, most).toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException late) {
            throw new IOException("the room's journal can't be read", late);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while reading the room's journal", stop);
        }
    }
}
