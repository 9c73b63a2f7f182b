package dev.nightshift.studio.sitting;

import dev.nightshift.studio.sitting.TakeAnswer.Elsewhere;
import dev.nightshift.studio.sitting.TakeAnswer.Going;
import dev.nightshift.studio.sitting.TakeAnswer.Reason;
import dev.nightshift.studio.sitting.TakeAnswer.Refused;
import dev.nightshift.studio.sitting.TakeAnswer.Whole;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.ConsentPhrase;
import dev.nightshift.talent.vault.Hashes;
import dev.nightshift.talent.vault.HostId;
import dev.nightshift.talent.vault.Safe;
import dev.nightshift.talent.vault.Safes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The sittings of an installation, each in a safe of its own. Safe for any thread. */
public final class Sittings {
    private static final String STATE = "sitting";

    private final Safes safes;
    private final SittingLimits limits;
    private final LongSupplier freeBytes;
    private final InstantSource clock;
    private final Map<Reason, Long> refused = new EnumMap<>(Reason.class);
    private final Map<Why, Long> deleted = new EnumMap<>(Why.class);
    private long taken;
    private long takes;

    /** Why a sitting was deleted. */
    public enum Why {
        /** Its host was built. */
        BUILT,
        /** Somebody wanted it so. */
        DISCARDED,
        /** Nothing came for too long. */
        EXPIRED,
        /** Its key is gone or another one. */
        UNREADABLE
    }

    /** @param freeBytes of the disk that the safes are on */
    public Sittings(Safes safes, SittingLimits limits, LongSupplier freeBytes, InstantSource clock) {
        this.safes = safes;
        this.limits = limits;
        this.freeBytes = freeBytes;
        this.clock = clock;
    }

    /** A new sitting; empty when there are as many as may be at a time. */
    public synchronized Optional<Sitting> begin(Plan plan, Consent draft, ConsentPhrase phrase) throws IOException {
        if (safes.ids().size() >= limits.most()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Safe safe = safes.create();
        Sitting sitting = new Sitting(safe.id(), plan, draft, phrase, Map.of(), now, now);
        keep(safe, sitting);
        return Optional.of(sitting);
    }

    /** All of them, the one touched last first. */
    public synchronized List<Sitting> all() throws IOException {
        List<Sitting> all = new ArrayList<>();
        for (HostId id : safes.ids()) {
            find(id).ifPresent(all::add);
        }
        all.sort((one, other) -> other.touched().compareTo(one.touched()));
        return all;
    }

    public synchronized Optional<Sitting> find(HostId id) throws IOException {
        Optional<Safe> safe = safes.find(id);
        Optional<InputStream> state = safe.isPresent() ? safe.get().open(STATE) : Optional.empty();
        if (state.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = state.get()) {
            return Optional.of(SittingFile.read(id, in.readAllBytes()));
        }
    }

    /** The consent was signed. */
    public synchronized void sign(HostId id, Consent signed) throws IOException {
        change(id, sitting -> sitting.with(signed, clock.instant()));
    }

    /** Another phrase is to be spoken; a recording of the old one is worth nothing. */
    public synchronized void phrase(HostId id, ConsentPhrase fresh) throws IOException {
        drop(id, TakeKind.PHRASE);
        change(id, sitting -> sitting.with(fresh, clock.instant()));
    }

    /** A take is going to come in. What came of one of its kind stays when it is the same film, else it is dropped. */
    public synchronized TakeAnswer beginTake(HostId id, Take take) throws IOException {
        Optional<Sitting> sitting = find(id);
        if (sitting.isEmpty()) {
            return refuse(Reason.NO_SITTING);
        }
        if (take.kind() == TakeKind.PHRASE && sitting.get().signed()) {
            return refuse(Reason.SIGNED);
        }
        if (take.bytes() < 1 || take.bytes() > limits.bytes(take.kind())) {
            return refuse(Reason.TOO_LARGE);
        }
        if (!fits(take.bytes())) {
            return refuse(Reason.NO_ROOM);
        }
        drop(id, take.kind());
        change(id, now -> now.with(take, clock.instant()));
        return new Going(0, take.bytes());
    }

    /** How far a take has come; empty when it was not begun. */
    public synchronized Optional<TakeAnswer> progress(HostId id, TakeKind kind) throws IOException {
        Optional<Take> take = find(id).flatMap(sitting -> sitting.take(kind));
        if (take.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                take.get().whole()
                        ? new Whole(take.get())
                        : new Going(received(id, kind), take.get().bytes()));
    }

    /**
     * A piece of a take.
     *
     * @param from bytes of the take before it
     * @param bytes the piece, in the first {@code length} of them; at most {@link Safe#LARGEST_PIECE}
     */
    public synchronized TakeAnswer append(HostId id, TakeKind kind, long from, byte[] bytes, int length)
            throws IOException {
        Optional<Sitting> sitting = find(id);
        if (sitting.isEmpty()) {
            return refuse(Reason.NO_SITTING);
        }
        Optional<Take> take = sitting.get().take(kind);
        if (take.isEmpty()) {
            return refuse(Reason.NOT_BEGUN);
        }
        if (take.get().whole()) {
            return new Whole(take.get());
        }
        long received = received(id, kind);
        if (received != from) {
            return new Elsewhere(received);
        }
        if (from + length > take.get().bytes()) {
            return refuse(Reason.TOO_LARGE);
        }
        if (from == 0 && !FilmSigns.isFilm(bytes, length)) {
            return refuse(Reason.NO_FILM);
        }
        safe(id).append(kind.named(), bytes, length);
        taken += length;
        return from + length < take.get().bytes()
                ? new Going(from + length, take.get().bytes())
                : whole(id, take.get());
    }

    /** A take's bytes; empty while some are missing. */
    public synchronized Optional<InputStream> open(HostId id, TakeKind kind) throws IOException {
        return find(id).filter(sitting -> sitting.has(kind)).isPresent()
                ? safe(id).open(kind.named())
                : Optional.empty();
    }

    /** Deletes a take, so that another one can be made. */
    public synchronized void drop(HostId id, TakeKind kind) throws IOException {
        if (find(id).isPresent()) {
            safe(id).remove(kind.named());
            change(id, sitting -> sitting.without(kind, clock.instant()));
        }
    }

    /** Deletes all of a sitting: first its key. */
    public synchronized void discard(HostId id, Why why) throws IOException {
        if (safes.ids().contains(id)) {
            safes.destroy(id);
            deleted.merge(why, 1L, Long::sum);
        }
    }

    /** Deletes the sittings in which nothing has happened for too long, and those that nobody can read. */
    public synchronized void sweep() throws IOException {
        Instant oldest = clock.instant().minus(limits.kept());
        for (HostId id : safes.ids()) {
            Optional<Sitting> sitting = find(id);
            if (sitting.isEmpty()) {
                discard(id, Why.UNREADABLE);
            } else if (sitting.get().touched().isBefore(oldest)) {
                discard(id, Why.EXPIRED);
            }
        }
    }

    public synchronized SittingCounts counts() throws IOException {
        return new SittingCounts(safes.ids().size(), onDisk(), taken, takes, refused, deleted);
    }

    public SittingLimits limits() {
        return limits;
    }

    private TakeAnswer whole(HostId id, Take take) throws IOException {
        try (InputStream in = safe(id).open(take.kind().named()).orElseThrow()) {
            Take done = new Take(take.kind(), take.mediaType(), take.bytes(), Optional.of(Hashes.of(in)));
            change(id, sitting -> sitting.with(done, clock.instant()));
            takes++;
            return new Whole(done);
        }
    }

    private TakeAnswer refuse(Reason reason) {
        refused.merge(reason, 1L, Long::sum);
        return new Refused(reason);
    }

    /** A build needs as much again for the plain copy that it works with. */
    private boolean fits(long bytes) throws IOException {
        return onDisk() + bytes <= limits.allBytes() && freeBytes.getAsLong() >= 2 * bytes + limits.spareBytes();
    }

    private long onDisk() throws IOException {
        long bytes = 0;
        for (HostId id : safes.ids()) {
            Optional<Safe> safe = safes.find(id);
            bytes += safe.isPresent() ? safe.get().bytes() : 0;
        }
        return bytes;
    }

    private long received(HostId id, TakeKind kind) throws IOException {
        return safe(id).length(kind.named());
    }

    private Safe safe(HostId id) throws IOException {
        return safes.find(id).orElseThrow(() -> new IOException("the sitting " + id + " is gone"));
    }

    private void change(HostId id, java.util.function.UnaryOperator<Sitting> change) throws IOException {
        Optional<Sitting> sitting = find(id);
        if (sitting.isPresent()) {
            keep(safe(id), change.apply(sitting.get()));
        }
    }

    private static void keep(Safe safe, Sitting sitting) throws IOException {
        safe.write(STATE, new ByteArrayInputStream(SittingFile.write(sitting)));
    }
}
