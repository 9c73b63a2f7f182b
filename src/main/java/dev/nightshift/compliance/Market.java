package dev.nightshift.compliance;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whose law a show keeps. Germany keeps the Union's law and its own. */
public enum Market {
    CN,
    EU,
    DE,
    US;

    /** The market of a code, in either case. */
    public static Optional<Market> of(String code) {
        String name = code.strip().toUpperCase(Locale.ROOT);
        return EnumSet.allOf(Market.class).stream()
                .filter(market -> market.name().equals(name))
                .findFirst();
    }

    /**
     * The markets of a show. A show that names none, or one that the rules don't know, keeps the law of all of them: what
     * isn't known is no permission.
     */
    public static Set<Market> all(Collection<String> codes) {
        EnumSet<Market> markets = EnumSet.noneOf(Market.class);
        for (String code : codes) {
            Optional<Market> market = of(code);
            if (market.isEmpty()) {
                return EnumSet.allOf(Market.class);
            }
            markets.add(market.get());
        }
        return markets.isEmpty() ? EnumSet.allOf(Market.class) : markets;
    }

    /** Whether a rule of another market holds here. */
    public boolean keeps(Market law) {
        return this == law || (this == DE && law == EU);
    }
}
