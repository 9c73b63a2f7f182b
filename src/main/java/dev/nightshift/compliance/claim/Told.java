package dev.nightshift.compliance.claim;

import dev.nightshift.compliance.text.Reading;
import dev.nightshift.compliance.text.Span;
import dev.nightshift.compliance.text.Stance;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence with its numbers as digits. */
public record Told(Reading reading, Stance stance) {

    private static final Pattern SUPPOSED = Pattern.compile("的话|\\bif our price\\b|\\bsinkt unser preis\\b|如果.{0,8}降价");

    public static Told of(Reading reading) {
        Reading digits = Reading.of(Numerals.digits(reading.text()));
        return new Told(digits, Stance.in(digits));
    }

    /** Where a pattern is said as true: neither denied nor asked. */
    Stream<MatchResult> said(Pattern pattern) {
        return pattern.matcher(reading.text()).results().filter(found -> {
            Span words = new Span(found.start(), found.end());
            return found.end() > found.start()
                    && !SUPPOSED.matcher(sentence(found)).find()
                    && !stance.denies(words)
                    && !stance.asks(words)
                    && !stance.leavesOpen(words);
        });
    }

    String sentence(MatchResult found) {
        return reading.in(reading.sentence(new Span(found.start(), found.end())));
    }
}
