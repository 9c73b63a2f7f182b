package dev.nightshift.host.nlu;

import dev.nightshift.shop.Availability;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.Text;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small invented shop of garden tools. */
final class Shops {
    private static final SourceRef HERE = new SourceRef("facts.yaml", "products");

    private Shops() {}

    static Catalogue garden() {
        return GARDEN;
    }

    private static final Catalogue GARDEN = new Catalogue(
            new Shop(
                    "garten",
                    text("Green Corner", "Grüne Ecke", "绿角"),
                    Language.DE,
                    Currency.getInstance("EUR"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()),
            Path.of("."),
            List.of(
                    product("G-MOWER", "Cordless lawn mower Vole", "Akku-Rasenmäher Vole", "充电割草机", "Mäher", "剪草机"),
                    product("G-HOSE", "Garden hose Adder, 20 m", "Gartenschlauch Adder", "花园水管", "Schlauch", "水管"),
                    product("G-SHEAR-S", "Hedge shears small", "Heckenschere klein", "小号绿篱剪", "Schere", "剪刀"),
                    product("G-SHEAR-L", "Hedge shears large", "Heckenschere groß", "大号绿篱剪", "Schere", "剪刀")),
            Policies.none(),
            List.of(),
            List.of());

    private static Product product(String id, String en, String de, String zh, String aliasDe, String aliasZh) {
        return new Product(
                id,
                new Sourced<>(de, HERE),
                text(en, de, zh),
                Optional.empty(),
                new Sourced<>(Money.of("10.00", "EUR"), HERE),
                Optional.empty(),
                Optional.empty(),
                Availability.IN_STOCK,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Fact("aliases", new Text(Map.of(Language.DE, aliasDe, Language.ZH, aliasZh), HERE))));
    }

    private static Text text(String en, String de, String zh) {
        return new Text(Map.of(Language.EN, en, Language.DE, de, Language.ZH, zh), HERE);
    }
}
