package dev.nightshift.studio.sitting;

import dev.nightshift.talent.Consent;
import dev.nightshift.talent.ConsentPhrase;
import dev.nightshift.talent.vault.HostId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One person's sitting.
 *
 * @param consent a draft until the phrase was recorded and heard
 * @param takes by their kind
 * @param touched when something last came in or was changed
 */
public record Sitting(
        HostId id,
        Plan plan,
        Consent consent,
        ConsentPhrase phrase,
        Map<TakeKind, Take> takes,
        Instant since,
        Instant touched) {
    public Sitting {
        takes = Map.copyOf(takes);
    }

    public Optional<Take> take(TakeKind kind) {
        return Optional.ofNullable(takes.get(kind));
    }

    /** Whether all bytes of a take are there. */
    public boolean has(TakeKind kind) {
        return take(kind).filter(Take::whole).isPresent();
    }

    public boolean signed() {
        return consent.signature().isPresent();
    }

    /** Whether there is something to build of: a film, or the text; expressions and silence make it better. */
    public boolean filmed() {
        return has(TakeKind.FILM) || has(TakeKind.WORDS);
    }

    /** Whether a build can begin. */
    public boolean complete() {
        return signed() && filmed();
    }

    Sitting with(Take take, Instant now) {
        Map<TakeKind, Take> more = new java.util.EnumMap<>(TakeKind.class);
        more.putAll(takes);
        more.put(take.kind(), take);
        return new Sitting(id, plan, consent, phrase, more, since, now);
    }

    Sitting without(TakeKind kind, Instant now) {
        Map<TakeKind, Take> less = new java.util.EnumMap<>(TakeKind.class);
        less.putAll(takes);
        less.remove(kind);
        return new Sitting(id, plan, consent, phrase, less, since, now);
    }

    Sitting with(Consent other, Instant now) {
        return new Sitting(id, plan, other, phrase, takes, since, now);
    }

    Sitting with(ConsentPhrase other, Instant now) {
        return new Sitting(id, plan, consent, other, takes, since, now);
    }
}
