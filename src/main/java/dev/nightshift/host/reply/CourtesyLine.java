package dev.nightshift.host.reply;

import dev.nightshift.script.Line;
import dev.nightshift.script.LineBuilder;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a courtesy's phrasing: names of viewers, of a product and of the shop, and a wished gesture.
 *
 * @param who cleaned names in a row
 */
record CourtesyLine(
        Normaliser normaliser,
        Language language,
        Catalogue catalogue,
        Optional<Product> product,
        Optional<String> who) {
    private static final Pattern MARKUP = Pattern.compile("\\{([^{}]*)}|\\[([A-Z_]+)]");
    /** Cuts a phrasing into its sentences. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])\\s+(?=\\P{Ll})|(?<=[。？！])(?=.)");

    List<Line> fill(String phrasing) {
        return Arrays.stream(SENTENCE.split(phrasing)).map(this::sentence).toList();
    }

    private Line sentence(String phrasing) {
        LineBuilder line = new LineBuilder(normaliser);
        Matcher markup = MARKUP.matcher(phrasing);
        int from = 0;
        while (markup.find()) {
            line.words(phrasing.substring(from, markup.start()));
            open(line, markup.toMatchResult());
            from = markup.end();
        }
        line.words(phrasing.substring(from));
        boolean asks = phrasing.endsWith("?") || phrasing.endsWith("？");
        return line.line(language, product.map(Product::id), asks);
    }

    private void open(LineBuilder line, MatchResult markup) {
        if (markup.group(2) != null) {
            line.gesture(markup.group(2));
            return;
        }
        switch (markup.group(1)) {
            case "who" -> who.ifPresent(line::asShown);
            case "name" -> product.ifPresent(known -> line.quote("name", nameOf(known), sourceOf(known)));
            case "shop" ->
                line.quote("shop", shopName(), catalogue.shop().name().source());
            default -> throw new IllegalArgumentException("there is no slot {" + markup.group(1) + "}");
        }
    }

    private String nameOf(Product known) {
        return known.names().in(language).orElse(known.title().value());
    }

    private SourceRef sourceOf(Product known) {
        return known.names().in(language).isPresent()
                ? known.names().source()
                : known.title().source();
    }

    private String shopName() {
        Text name = catalogue.shop().name();
        return name.in(language, catalogue.shop().primaryLanguage());
    }
}
