package dev.nightshift.stage;

import dev.nightshift.compliance.Disclosure;
import dev.nightshift.stage.scene.Caption;
import dev.nightshift.stage.scene.Caption.TimedWord;
import dev.nightshift.stage.scene.Countdown;
import dev.nightshift.stage.scene.Heading;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.scene.Scene;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Scenes in three languages for tests and for looking at. */
final class Samples {
    static final Instant WALL = Instant.parse("2026-11-22T19:00:00Z");
    static final Layout TALK = new Layout.Talk();
    static final Layout CLOSE_UP = new Layout.CloseUp(Optional.empty());

    private Samples() {}

    static Scene english(Optional<Path> picture) {
        OfferCard card = new OfferCard(
                "sofa",
                "Fjord three-seat sofa",
                picture,
                "€1,299.00",
                Optional.of("€1,549.00"),
                Optional.of("12 left"),
                Optional.of("Live price"));
        return scene(
                Locale.ENGLISH,
                new Heading("Nordlicht Home", "Sofas for small rooms"),
                card,
                "Live price ends in",
                new Disclosure(List.of("AI GENERATED"), "Ad"),
                "The cover comes off with one zip, and it is washable at forty degrees. ");
    }

    /** Another product than {@link #english}, without a live price. */
    static Scene chair(Optional<Path> picture) {
        OfferCard card = new OfferCard(
                "chair",
                "Bergen chair",
                picture,
                "€189.00",
                Optional.empty(),
                Optional.of("in stock"),
                Optional.empty());
        return english(picture)
                .withOffer(Optional.of(card))
                .withCountdown(Optional.empty())
                .withCaption(Optional.of(caption("Next comes the Bergen chair. ", Locale.ENGLISH, 8_000_000)));
    }

    static Scene german(Optional<Path> picture) {
        OfferCard card = new OfferCard(
                "bank",
                "Aufbewahrungssitzbank mit Wendekissenbezug „Halligflieder“",
                picture,
                "1.299.999,00 €",
                Optional.of("1.549.999,00 €"),
                Optional.of("Nur vorrätige Stücke: noch 12"),
                Optional.of("Livepreis"));
        return scene(
                Locale.GERMAN,
                new Heading("Wohnraumausstattung Lindenstraße", "Wohnzimmereinrichtungsberatung am Sonntagabend"),
                card,
                "Livepreis endet in",
                new Disclosure(List.of("KI-GENERIERT"), "Werbung"),
                "Der Wendekissenbezug lässt sich abziehen und bei vierzig Grad in der Maschine waschen. ");
    }

    static Scene chinese(Optional<Path> picture) {
        OfferCard card = new OfferCard(
                "沙发",
                "北欧风三人位可拆洗布艺沙发",
                picture,
                "¥8,999.00",
                Optional.of("¥10,999.00"),
                Optional.of("仅剩 12 件"),
                Optional.of("直播价"));
        return scene(
                Locale.SIMPLIFIED_CHINESE,
                new Heading("北光家居", "小户型客厅专场"),
                card,
                "直播价倒计时",
                new Disclosure(List.of("数字人·AI生成"), "广告"),
                "这款沙发的外套整体可以拆下来，放进洗衣机四十度水洗就可以了，非常省心。");
    }

    private static Scene scene(
            Locale language, Heading heading, OfferCard card, String ends, Disclosure sign, String words) {
        return new Scene(
                TALK,
                heading,
                Optional.of(card),
                Optional.of(caption(words, language, 0)),
                Optional.of(new Countdown(ends, WALL.plusSeconds(272))),
                sign,
                language);
    }

    /** Words at an even pace, 300 ms each. */
    static Caption caption(String text, Locale language, long start) {
        List<TimedWord> words = new ArrayList<>();
        long at = start;
        for (String word : text.splitWithDelimiters("[ ，。]", 0)) {
            boolean tail = !words.isEmpty() && word.length() == 1;
            TimedWord last = tail ? words.removeLast() : new TimedWord("", at, at);
            long end = tail ? last.endMicros() : at + 300_000L * Math.max(1, word.length() / 4);
            words.add(new TimedWord(last.text() + word, last.startMicros(), end));
            at = end;
        }
        return new Caption(words, language);
    }
}
