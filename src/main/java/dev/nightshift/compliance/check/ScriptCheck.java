package dev.nightshift.compliance.check;

import dev.nightshift.compliance.Facts;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.shop.Catalogue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges sentences by a rulebook, at a moment and with the offers that hold then. Pure. */
public final class ScriptCheck {
    private final Rulebook rulebook;
    private final Instant now;

    public ScriptCheck(Rulebook rulebook, Instant now) {
        this.rulebook = rulebook;
        this.now = now;
    }

    /**
     * Judges every sentence.
     *
     * @param catalogue of the shop that sells; without one nothing is known of any offer
     */
    public Findings findings(List<Sentence> sentences, Optional<Catalogue> catalogue) {
        List<Finding> refused = sentences.stream()
                .flatMap(sentence -> refusal(sentence, catalogue).map(found -> new Finding(sentence, found)))
                .toList();
        return new Findings(sentences.size(), refused);
    }

    private Stream<Verdict.Refused> refusal(Sentence sentence, Optional<Catalogue> catalogue) {
        Verdict verdict = catalogue
                .map(shop -> rulebook.judge(sentence.line(), shop, now))
                .orElseGet(() -> rulebook.judge(sentence.line(), Facts.none(now)));
        return switch (verdict) {
            case Verdict.Cleared cleared -> Stream.empty();
            case Verdict.Refused refused -> Stream.of(refused);
        };
    }
}
