package dev.nightshift.ledger.export;

import dev.nightshift.ledger.OfLine;
import dev.nightshift.ledger.OfShow;
import dev.nightshift.ledger.export.Minutes.Row;
import dev.nightshift.ledger.export.Minutes.Said;
import dev.nightshift.ledger.export.Minutes.Written;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The evidence as a page without scripts, for a desk and for a telephone. */
final class ExportPage {
    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;padding:1rem;max-width:80rem}
            h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:1rem 0}
            dt{color:GrayText}dd{margin:0;overflow-wrap:anywhere}
            nav{display:flex;flex-wrap:wrap;gap:.4rem 1rem;margin:1rem 0}nav a{padding:.3rem 0}
            table{border-collapse:collapse;width:100%}
            th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #8886}
            td{overflow-wrap:anywhere}td:first-child{white-space:nowrap;font-variant-numeric:tabular-nums}
            figure{margin:1rem 0}video{max-width:100%;max-height:70vh;background:#000;display:block}
            small{color:GrayText;display:block}em{color:GrayText}code{font-size:.9em}
            @media(max-width:45rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}
            table,tbody,tr,td{display:block}thead{position:absolute;clip-path:inset(50%);white-space:nowrap}
            tr{border-bottom:1px solid #8886;padding:.5rem 0}td{border:0;padding:.1rem 0}
            td:empty{display:none}td:not(:first-child):not(:empty)::before{content:attr(data-label) ": ";color:GrayText}}
            @media print{nav{display:none}body{max-width:none}}
            """;

    private final ExportWords words;
    private final ReplayFile replays;
    private final Html page = new Html();

    ExportPage(ExportWords words, ReplayFile replays) {
        this.words = words;
        this.replays = replays;
    }

    String render(Minutes minutes, ShowFile about) {
        page.raw("<!doctype html>\n<html lang=\"" + words.language().code() + "\">\n<head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
                .element("title", words.say("title") + " " + about.show())
                .raw("<style>" + STYLE + "</style></head>\n<body>\n")
                .element("h1", words.say("title"));
        head(minutes, about);
        nav();
        films();
        said(minutes.said());
        chat(minutes.comments());
        rows("moderation", minutes.moderated());
        orders(minutes.orders());
        rows("charge", minutes.charge());
        rows("refusals", minutes.refused());
        rows("notes", minutes.noted());
        page.raw("<h2 id=\"check\">").text(words.say("check")).raw("</h2>").element("p", words.say("how"));
        return page.raw("</body>\n</html>\n").toString();
    }

    private void head(Minutes minutes, ShowFile about) {
        page.raw("<dl>");
        fact("show", about.show());
        minutes.began().ifPresent(this::began);
        minutes.from().ifPresent(at -> fact("from", Html.time(at) + " UTC"));
        fact("until", minutes.until().map(at -> Html.time(at) + " UTC").orElse(words.say("goes_on")));
        fact("lines", String.valueOf(about.lines()));
        fact("exported", Html.time(about.at()) + " UTC, " + about.by());
        fact("signed_by", about.key());
        page.raw("</dl>\n");
    }

    private void began(OfShow.Began began) {
        fact("show_title", began.title());
        fact("shop", began.shop());
        fact("host", began.host());
        fact("consent", began.consent().orElse(words.say("drawn")));
        fact("language", began.language());
        fact("markets", String.join(", ", began.markets()));
        fact("platforms", String.join(", ", began.platforms()));
        fact("rules", began.rules());
        fact("keep_until", began.keepUntil());
        fact("program", began.program());
    }

    private void fact(String what, String value) {
        page.element("dt", words.say(what)).element("dd", value);
    }

    private void nav() {
        page.raw("<nav>");
        for (String part :
                List.of("replay", "said", "chat", "moderation", "orders", "charge", "refusals", "notes", "check")) {
            page.raw("<a href=\"#" + part + "\">").text(words.say(part)).raw("</a>");
        }
        page.raw("</nav>\n");
    }

    /** Loaded only when somebody plays it: a show may have gigabytes. */
    private void films() {
        page.raw("<h2 id=\"replay\">").text(words.say("replay")).raw("</h2>\n");
        if (replays.films().isEmpty()) {
            page.element("p", words.say("none"));
        }
        for (ReplayFile.Film film : replays.films()) {
            String name = Html.escaped(film.name());
            page.raw("<figure>");
            if (film.held()) {
                page.raw("<video controls preload=\"none\" src=\"" + name + "\"></video>");
            }
            page.raw("<figcaption>").text(film.name()).raw("<small>" + Html.escaped(size(film)) + "</small>");
            page.raw("</figcaption></figure>\n");
        }
    }

    private String size(ReplayFile.Film film) {
        return String.format(Locale.ROOT, "%.1f MB", film.bytes() / 1e6)
                + (film.held() ? "" : ", " + words.say("apart"));
    }

    private void said(List<Said> lines) {
        table(
                "said",
                List.of("time", "words", "on_screen", "cleared"),
                lines,
                line -> List.of(
                        Html.time(line.at()),
                        text(line.text())
                                + small(line.cut() ? words.say("cut") : "")
                                + small(line.why().map(words::name).orElse("")),
                        line.screen().map(ExportPage::card).orElse(""),
                        Html.escaped(line.line().rules() + " "
                                        + String.join(" ", line.line().markets()))
                                + small(figures(line.line()))));
    }

    private static String card(OfLine.OnScreen card) {
        return Html.escaped(card.title() + " · " + card.price())
                + card.former()
                        .map(former -> " <s>" + Html.escaped(former) + "</s>")
                        .orElse("")
                + small(card.product());
    }

    private static String figures(OfLine.Cleared line) {
        return line.figures().stream()
                .map(figure -> figure.what() + " " + figure.value() + " (" + figure.source() + ")")
                .collect(Collectors.joining("; "));
    }

    private void chat(List<Written> comments) {
        table(
                "chat",
                List.of("time", "viewer", "words", "fate"),
                comments,
                written -> List.of(
                        Html.time(written.at()),
                        "<code>" + written.comment().viewer().substring(0, 8) + "</code>",
                        text(written.text()) + small(written.comment().comment()),
                        Html.escaped(written.fate().map(words::name).orElse(""))
                                + written.answer()
                                        .filter(answer -> !answer.isEmpty())
                                        .map(answer -> small(words.say("in_writing") + ": " + answer))
                                        .orElse("")));
    }

    private void orders(List<Minutes.Order> orders) {
        table(
                "orders",
                List.of("time", "order", "pieces", "total"),
                orders,
                placed -> List.of(
                        Html.time(placed.at()),
                        Html.escaped(placed.order().source() + " "
                                        + placed.order().order())
                                + small(placed.order().what()
                                        + (placed.order().test() ? ", " + words.say("test") : "")),
                        Html.escaped(String.join(", ", placed.order().pieces())),
                        Html.escaped(placed.order().total().orElse(""))));
    }

    private void rows(String section, List<Row> rows) {
        table(
                section,
                List.of("time", "what", "who", "detail"),
                rows,
                row -> List.of(
                        Html.time(row.at()),
                        Html.escaped(words.say("what_" + row.what())),
                        Html.escaped(row.by()),
                        Html.escaped(row.detail())));
    }

    private <T> void table(String section, List<String> columns, List<T> rows, Function<T, List<String>> cells) {
        page.raw("<h2 id=\"" + section + "\">").text(words.say(section)).raw("</h2>\n");
        if (rows.isEmpty()) {
            page.element("p", words.say("none"));
            return;
        }
        List<String> headings = columns.stream().map(words::say).toList();
        page.raw("<table><thead><tr>");
        headings.forEach(heading -> page.element("th", heading));
        page.raw("</tr></thead><tbody>\n");
        rows.forEach(row -> page.row(headings, cells.apply(row)));
        page.raw("</tbody></table>\n");
    }

    private String text(Optional<String> text) {
        return text.map(Html::escaped).orElseGet(() -> "<em>" + Html.escaped(words.say("sealed")) + "</em>");
    }

    private static String small(String text) {
        return text.isEmpty() ? "" : "<small>" + Html.escaped(text) + "</small>";
    }
}
