package dev.nightshift.console.viewer;

import dev.nightshift.host.reply.AskerName;
import dev.nightshift.room.intake.Recent;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.util.function.Supplier;

/**
 * What viewers are called on the page: by their names, or by a number where a name offends, advertises or passes for
 * somebody else. Used by one thread.
 */
final class ShownNames {
    private static final int REMEMBERED = 2_000;
    private static final int FIRST = 1_000;
    private static final int NUMBERS = 9_000;

    private final AskerName names;
    private final Language language;
    private final Supplier<Catalogue> catalogue;
    private final Recent<String, Boolean> showable = new Recent<>(REMEMBERED);

    ShownNames(AskerName names, Language language, Supplier<Catalogue> catalogue) {
        this.names = names;
        this.language = language;
        this.catalogue = catalogue;
    }

    /** @param viewer the viewer's key: the number stays the viewer's own */
    String of(String viewer, String raw) {
        String visible = Visible.text(raw);
        boolean shown =
                visible.isEmpty() || showable.computeIfAbsent(raw, name -> names.isShowable(name, catalogue.get()));
        return shown ? visible : numbered(FIRST + Math.floorMod(viewer.hashCode(), NUMBERS));
    }

    private String numbered(int number) {
        return switch (language) {
            case EN -> "viewer " + number;
            case DE -> "Gast " + number;
            case ZH -> "观众" + number;
        };
    }
}
