package dev.nightshift.script;

import dev.nightshift.script.Phrasing.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one phrasing: words, {@code {holes}} and {@code [GESTURES]}. */
final class PhrasingSyntax {
    private static final Pattern MARKUP = Pattern.compile("\\{([^{}]*)}|\\[([^\\[\\]]*)]");
    private static final Set<String> GESTURES = Set.of(
            "OPEN_PALM",
            "POINT_CARD",
            "COUNT_ONE",
            "COUNT_TWO",
            "COUNT_THREE",
            "THUMB_UP",
            "TOGETHER",
            "HEART",
            "WAVE");

    private final Occasion occasion;

    PhrasingSyntax(Occasion occasion) {
        this.occasion = occasion;
    }

    /**
     * @throws PhrasingException in words that a translator understands; the caller adds file and key
     */
    Phrasing read(String written) {
        List<Stretch> stretches = new ArrayList<>();
        Matcher markup = MARKUP.matcher(written);
        int from = 0;
        while (markup.find()) {
            words(stretches, written.substring(from, markup.start()));
            stretches.add(stretch(markup.toMatchResult(), written));
            from = markup.end();
        }
        words(stretches, written.substring(from));
        check(stretches, written);
        return new Phrasing(occasion.key() + ":" + fingerprint(written), stretches);
    }

    private static void words(List<Stretch> stretches, String text) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch.Fixed(new Part.Words(text)));
        }
    }

    private Stretch stretch(MatchResult markup, String written) {
        return markup.group(1) != null ? open(markup, written) : gesture(markup.group(2));
    }

    private Stretch open(MatchResult markup, String written) {
        Hole hole = Hole.of(markup.group(1))
                .orElseThrow(() -> new PhrasingException("there is no slot {" + markup.group(1) + "}"));
        if (!occasion.allows(hole)) {
            throw new PhrasingException("the slot {" + hole.key() + "} can't be filled here");
        }
        boolean last = markup.end() == written.length();
        return new Stretch.Open(hole, last ? led(written.substring(0, markup.start())) : Slot.Form.INSIDE);
    }

    private static Slot.Form led(String before) {
        return before.strip().matches("(?s).*[:,：，]") ? Slot.Form.LED : Slot.Form.WHOLE;
    }

    private static Stretch gesture(String name) {
        if (!GESTURES.contains(name)) {
            throw new PhrasingException("there is no gesture [" + name + "]");
        }
        return new Stretch.Fixed(new Part.Mark(name));
    }

    private void check(List<Stretch> stretches, String written) {
        String words = MARKUP.matcher(written).replaceAll("");
        if (written.isBlank()) {
            throw new PhrasingException("a phrasing is empty");
        }
        if (words.chars().anyMatch(Character::isDigit)) {
            throw new PhrasingException("figures come from the shop only, write a slot: " + written);
        }
        if (words.matches("(?s).*[{}\\[\\]].*")) {
            throw new PhrasingException("a bracket is not closed: " + written);
        }
        if (!written.matches("(?s).*([.?!。？！]|\\{text})")) {
            throw new PhrasingException("a sentence ends with a full stop, question mark or {text}: " + written);
        }
        List<Hole> missing = occasion.missingFrom(holes(stretches));
        if (!missing.isEmpty()) {
            throw new PhrasingException("the slot {" + missing.getFirst().key() + "} is missing: " + written);
        }
    }

    private static List<Hole> holes(List<Stretch> stretches) {
        return stretches.stream()
                .flatMap(stretch -> switch (stretch) {
                    case Stretch.Fixed fixed -> List.<Hole>of().stream();
                    case Stretch.Open open -> List.of(open.hole()).stream();
                })
                .toList();
    }

    private static String fingerprint(String written) {
        return "%08x".formatted(written.hashCode());
    }
}
