package dev.nightshift.shop.feed;

import dev.nightshift.shop.Language;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.Text;
import dev.nightshift.shop.feed.Parsed.Bad;
import dev.nightshift.shop.feed.Parsed.Good;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the key {@code shop}; without a language and a currency nothing else can be understood. */
final class ShopReader {
    private static final Set<String> KEYS =
            Set.of("id", "name", "primary_language", "currency", "seat", "about", "host_is_ai", "time_zone");

    private final FactNode.Group root;
    private final String folderName;
    private final ProblemLog log;
    private final Fields fields;

    ShopReader(FactNode.Group root, String folderName, ProblemLog log) {
        this.root = root;
        this.folderName = folderName;
        this.log = log;
        this.fields = new Fields(log);
    }

    Shop read() throws UnreadableFile {
        FactNode.Group shop = fields.group(root, "shop")
                .orElseThrow(() -> reject("shop", "Write shop: with the keys id, name, primary_language, currency"));
        Language language = needed(shop, "primary_language", ShopReader::language, "Write en, de or zh");
        Currency currency = needed(shop, "currency", ShopReader::currency, "Write the three letters, like EUR");
        FactTexts texts = new FactTexts(language, log);
        String id = fields.value(shop, "id", ShopReader::word)
                .map(Sourced::value)
                .orElseGet(() -> assumed(shop, "id", folderName));
        Text name = shop.child("name")
                .flatMap(texts::text)
                .orElseGet(() -> new Text(Map.of(language, assumed(shop, "name", id)), shop.source()));
        return new Shop(
                id,
                name,
                language,
                currency,
                shop.child("seat").flatMap(texts::text),
                shop.child("about").flatMap(texts::text),
                shop.child("host_is_ai").flatMap(texts::text),
                texts.facts(shop, KEYS::contains),
                fields.value(shop, "time_zone", ShopZone::parse)
                        .map(Sourced::value)
                        .orElseGet(() -> ShopZone.writtenIn(root)));
    }

    private <T> T needed(FactNode.Group shop, String key, Function<String, Parsed<T>> parser, String whatToDo)
            throws UnreadableFile {
        Optional<Sourced<T>> value = fields.value(shop, key, parser);
        return value.map(Sourced::value).orElseThrow(() -> reject("shop." + key, whatToDo));
    }

    private UnreadableFile reject(String key, String whatToDo) {
        String reason = "the key " + key + " is missing or can't be used";
        FactNode.Place root = this.root.place();
        return new UnreadableFile(Problem.at(root.file(), root.line(), key, reason, whatToDo));
    }

    private String assumed(FactNode.Group shop, String key, String value) {
        log.add(shop, "the key " + key + " is missing", "Add it; until then it is " + Parsed.quote(value));
        return value;
    }

    private static Parsed<String> word(String text) {
        return text.isBlank() ? new Bad<>("the id is empty", "Write a short word") : new Good<>(text);
    }

    private static Parsed<Language> language(String text) {
        return Language.of(text)
                .<Parsed<Language>>map(Good::new)
                .orElseGet(() -> new Bad<>(Parsed.quote(text) + " is no language of the show", "Write en, de or zh"));
    }

    private static Parsed<Currency> currency(String text) {
        return MoneyText.currency(text)
                .<Parsed<Currency>>map(Good::new)
                .orElseGet(() -> new Bad<>(Parsed.quote(text) + " is no currency of ISO 4217", "Write it like EUR"));
    }
}
