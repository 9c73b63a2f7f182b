package dev.nightshift.compliance.rule;

import dev.nightshift.compliance.text.Reading;
import dev.nightshift.compliance.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that are looked for, one expression for each script: Chinese ones are tried on Chinese text only. */
public record Words(Pattern latin, Pattern han) {

    /** Where they stand. */
    Stream<Span> in(Reading reading) {
        Stream<Span> spans = spans(latin, reading);
        return reading.chinese() ? Stream.concat(spans, spans(han, reading)) : spans;
    }

    private static Stream<Span> spans(Pattern words, Reading reading) {
        return words.matcher(reading.text())
                .results()
                .filter(found -> found.end() > found.start())
                .map(found -> new Span(found.start(), found.end()));
    }
}
