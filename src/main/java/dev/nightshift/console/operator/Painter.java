package dev.nightshift.console.operator;

import dev.nightshift.console.OfferView;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.room.Duty;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.RoomView.CommentView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Paints what changes on a room's page, from the same templates that paint the whole page. Safe for any thread. */
final class Painter {
    /** The parts of {@code console/parts.html}, each the content of the page's element of that name. */
    static final List<String> PARTS = List.of(
            "alerts", "state", "camera", "now", "queue", "mood", "orders", "platforms", "muted", "offers", "counters");

    private static final String TEMPLATE = "console/parts";

    static final RoomView NOBODY = new RoomView(
            "unknown",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            RoomView.Floor.EMPTY,
            Optional.empty(),
            Duty.NEVER_ASKED);

    private final ITemplateEngine engine;
    private final RecentRows recent = new RecentRows();

    Painter(ITemplateEngine engine) {
        this.engine = engine;
    }

    /** A look at a room in a language. */
    Painted paint(ShownRoom room, Look look, Locale locale) {
        Map<String, Object> words = model(room, look, locale);
        Map<String, String> parts =
                PARTS.stream().collect(Collectors.toMap(Function.identity(), part -> part(part, words, locale)));
        Map<String, String> rows = new LinkedHashMap<>();
        for (CommentView comment : comments(look)) {
            rows.put(comment.id(), recent.of(locale, comment, () -> row(comment, words, locale)));
        }
        return new Painted(parts, rows);
    }

    /** What the templates read. */
    static Map<String, Object> model(ShownRoom room, Look look, Locale locale) {
        Optional<RoomView> view = look.view();
        List<OfferView> offers = OfferView.of(room, look.at(), view.flatMap(RoomView::product));
        Map<String, String> names = offers.stream()
                .collect(Collectors.toMap(OfferView::product, OfferView::name, (first, second) -> first));
        RoomView.Floor floor = view.map(RoomView::floor).orElse(RoomView.Floor.EMPTY);
        return Map.ofEntries(
                Map.entry("room", room.setup()),
                Map.entry("likeness", LikenessView.of(room.host().get(), locale)),
                Map.entry("phase", view.map(Phase::of).orElse(Phase.UNKNOWN).word()),
                Map.entry("view", view.orElse(NOBODY)),
                Map.entry("duty", DutyView.of(view.orElse(NOBODY).duty())),
                Map.entry("law", LawView.of(look.figures().law(), locale)),
                Map.entry("floor", floor),
                Map.entry("gauges", Gauge.of(floor.mood())),
                Map.entry("offers", offers),
                Map.entry("names", names),
                Map.entry("figures", look.figures()),
                Map.entry("camera", room.camera()),
                Map.entry("platforms", room.audience().platforms().get()),
                Map.entry("spark", Sparkline.of(floor.trace())));
    }

    private static List<CommentView> comments(Look look) {
        return look.view().map(RoomView::floor).map(RoomView.Floor::comments).orElse(List.of());
    }

    private String part(String name, Map<String, Object> words, Locale locale) {
        return engine.process(TEMPLATE, Set.of(name), new Context(locale, words));
    }

    private String row(CommentView comment, Map<String, Object> words, Locale locale) {
        Context context = new Context(locale, words);
        context.setVariable("comment", comment);
        return engine.process(TEMPLATE, Set.of("comment"), context);
    }
}
