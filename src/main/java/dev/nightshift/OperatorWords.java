package dev.nightshift;

import dev.nightshift.room.TypedWords;
import dev.nightshift.script.Line;
import dev.nightshift.script.Line.SlotValue;
import dev.nightshift.script.Line.Token;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an operator typed, sentence by sentence, figures spelled out. The operator answers for figures and addresses:
 * the sentence stands in the facts as the operator's own.
 */
final class OperatorWords implements TypedWords {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|(?<=[\u3002\uff01\uff1f])");
    private static final SourceRef OPERATOR = new SourceRef("operator", "typed");

    @Override
    public List<Line> lines(String text, Language language) {
        Normaliser normaliser = Normaliser.of(language);
        return Arrays.stream(SENTENCE_END.split(text.strip()))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> line(sentence, language, normaliser))
                .toList();
    }

    private static Line line(String sentence, Language language, Normaliser normaliser) {
        List<Token> tokens = new ArrayList<>();
        normaliser.pieces(sentence).forEach(piece -> tokens.add(new Token(piece.display(), piece.spoken())));
        List<SlotValue> values = List.of(new SlotValue("typed", sentence, OPERATOR));
        boolean question = sentence.endsWith("?") || sentence.endsWith("\uff1f");
        return new Line(language, tokens, values, Optional.empty(), Optional.empty(), question);
    }
}
