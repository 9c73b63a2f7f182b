package dev.nightshift.script;

import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a merchant wrote and a host can say.
 *
 * @param key the words that tell it from everything else the merchant wrote
 * @param openings what a phrasing leads in with: one slot, or a list of figures
 * @param follow sentences that are said right after it
 * @param proven whether the shop has a document on file for it
 */
record Item(String key, List<Part> openings, List<Slot.Quote> follow, boolean proven) {
    Item {
        openings = List.copyOf(openings);
        follow = List.copyOf(follow);
    }

    /** A text of one or more sentences; empty when it lacks the language. */
    static Optional<Item> of(Text text, Language language, boolean proven) {
        List<Slot.Quote> sentences = quotes(text, language);
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item(
                        sentences.getFirst().written(),
                        List.of(sentences.getFirst()),
                        sentences.subList(1, sentences.size()),
                        proven));
    }

    /** A question and its answer; empty when one of them lacks the language. */
    static Optional<Item> of(Text question, Text answer, Language language) {
        List<Slot.Quote> asked = quotes(question, language);
        List<Slot.Quote> answered = quotes(answer, language);
        return asked.size() != 1 || answered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item(asked.getFirst().written(), List.copyOf(asked), answered, false));
    }

    static List<Slot.Quote> quotes(Text text, Language language) {
        return text.in(language)
                .map(written -> quotes(Sentences.of(written), text.source()))
                .orElseGet(List::of);
    }

    private static List<Slot.Quote> quotes(List<String> sentences, SourceRef source) {
        List<Slot.Quote> quotes = new ArrayList<>();
        for (String sentence : sentences) {
            quotes.add(new Slot.Quote(source, quotes.size(), sentence, Slot.Form.WHOLE));
        }
        return quotes;
    }

    /** Whether it asks the viewers something. */
    boolean asks() {
        return openings.getLast() instanceof Slot.Quote quote && quote.written().matches("(?s).*[?？]");
    }

    /** All its sentences. */
    List<Slot.Quote> sentences() {
        List<Slot.Quote> sentences = new ArrayList<>();
        openings.forEach(part -> {
            if (part instanceof Slot.Quote quote) {
                sentences.add(quote);
            }
        });
        sentences.addAll(follow);
        return sentences;
    }

    /** What goes into a phrasing's {@code {text}}. */
    List<Part> in(Slot.Form form) {
        return openings.stream()
                .map(part -> switch (part) {
                    case Slot.Quote(var source, var at, var written, var own)
                    when own == Slot.Form.WHOLE -> new Slot.Quote(source, at, written, form);
                    case Part other -> other;
                })
                .toList();
    }
}
