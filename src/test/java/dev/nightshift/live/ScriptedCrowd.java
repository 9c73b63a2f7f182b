package dev.nightshift.live;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.Comment;
import dev.nightshift.channel.Viewer;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Viewers who write at a steady rate: mostly chatter, now and then a question about buying. Every one is somebody else. */
public final class ScriptedCrowd {
    private static final Map<Language, List<String>> QUESTIONS = Map.of(
            Language.EN,
            List.of(
                    "how much is the %s",
                    "is the %s still in stock?",
                    "what is the %s made of",
                    "warranty on the %s?",
                    "how big is the %s",
                    "delivery time for the %s"),
            Language.DE,
            List.of(
                    "was kostet %s",
                    "gibts %s noch?", "woraus ist %s", "garantie auf %s?", "wie groß ist %s", "lieferzeit von %s"),
            Language.ZH,
            List.of("%s多少钱", "%s还有货吗", "%s什么材质", "%s质保几年", "%s多大", "%s几天到"));
    private static final Map<Language, List<String>> CHATTER = Map.of(
            Language.EN,
            List.of(
                    "hi all",
                    "so pretty",
                    "lol",
                    "love this",
                    "good evening",
                    "wow",
                    "nice stream",
                    "haha same here",
                    "greetings from the train",
                    "my kids are asleep finally"),
            Language.DE,
            List.of(
                    "hallo zusammen",
                    "so schön",
                    "haha",
                    "gefällt mir",
                    "guten abend",
                    "wow",
                    "toller stream",
                    "geht mir auch so",
                    "grüße aus dem zug",
                    "kinder schlafen endlich"),
            Language.ZH,
            List.of("大家好", "好漂亮", "哈哈", "喜欢", "晚上好", "哇", "直播不错", "我也是", "地铁上看直播", "孩子终于睡了"));

    private final List<String> questions = new ArrayList<>();
    private final List<String> chatter;
    private final Consumer<AudienceEvent> room;
    private final InstantSource clock;
    private final Random chance;
    private final Map<String, Instant> arrivals = new LinkedHashMap<>();
    private int written;

    public ScriptedCrowd(
            Catalogue catalogue, Language language, Consumer<AudienceEvent> room, InstantSource clock, long seed) {
        for (Product product : catalogue.products()) {
            String name = product.aliases(language).stream().findFirst().orElse(product.id());
            QUESTIONS.getOrDefault(language, List.of()).forEach(form -> questions.add(form.formatted(name)));
        }
        this.chatter = CHATTER.getOrDefault(language, List.of());
        this.room = room;
        this.clock = clock;
        this.chance = new Random(seed);
    }

    /** When each comment was handed over, by its id. */
    public Map<String, Instant> arrivals() {
        return Map.copyOf(arrivals);
    }

    /** Writes at a rate until the time is over; questions come at moments of their own, so that none waits for a beat. */
    public void write(Duration length, double rate, double questionEvery) {
        long begin = System.nanoTime();
        double nextQuestion = questionEvery * chance.nextDouble();
        for (int i = 0; i < length.toMillis() / 1000.0 * rate; i++) {
            double due = (i + chance.nextDouble() * 0.8) / rate;
            await(begin, due);
            boolean question = due >= nextQuestion;
            nextQuestion = question ? due + questionEvery * (0.5 + chance.nextDouble()) : nextQuestion;
            send(any(question ? questions : chatter), "");
        }
    }

    /** As many comments a second as asked for, each of other words. */
    public void flood(Duration length, int rate) {
        long begin = System.nanoTime();
        for (int i = 0; i < length.toSeconds() * rate; i++) {
            await(begin, (double) i / rate);
            send(any(chance.nextInt(4) == 0 ? questions : chatter), " " + chance.nextInt(100_000));
        }
    }

    private void send(String text, String suffix) {
        String id = "crowd:" + ++written;
        Instant now = clock.instant();
        if (suffix.isEmpty()) {
            arrivals.put(id, now);
        }
        room.accept(new Comment(id, new Viewer("crowd", "v" + written, "Viewer " + written), text + suffix, now));
    }

    private String any(List<String> texts) {
        return texts.get(chance.nextInt(texts.size()));
    }

    private static void await(long begin, double seconds) {
        long nanos;
        while ((nanos = begin + (long) (seconds * 1e9) - System.nanoTime()) > 0) {
            LockSupport.parkNanos(nanos);
        }
    }
}
