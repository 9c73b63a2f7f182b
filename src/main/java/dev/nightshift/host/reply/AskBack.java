package dev.nightshift.host.reply;

import java.util.List;
import java.util.Map;

/** Asks which product is meant. */
final class AskBack {
    private static final int MOST = 3;

    private AskBack() {}

    static Reply among(Ask ask, List<String> products) {
        List<Phrase> names = products.stream()
                .flatMap(id -> ask.catalogue().product(id).stream())
                .limit(MOST)
                .map(product -> Names.of(product, ask.wording(), false))
                .toList();
        return new Reply.AskedBack(List.of(
                names.isEmpty()
                        ? ask.say("asked_back_open")
                        : ask.say("asked_back", Map.of("list", ask.wording().list(names, "or")))));
    }
}
