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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Viewers who chatter at a steady rate, and others who ask about buying at moments of their own. Every one is somebody
 * else. Chatter and questions may come from two threads.
 */
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

    private static final long WITHIN_PAUSE_NANOS = 250_000_000;
    private static final long POLL_NANOS = 10_000_000;
    private static final long LONGEST_WAIT_NANOS = 15_000_000_000L;

    private final List<String> questions = new ArrayList<>();
    private final List<String> chatter;
    private final Consumer<AudienceEvent> room;
    private final InstantSource clock;
    private final Random chance;
    private final Random moments;
    private final Map<String, Instant> arrivals = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger written = new AtomicInteger();

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
        this.moments = new Random(seed + 1);
    }

    /** When each comment was handed over, by its id. */
    public Map<String, Instant> arrivals() {
        return Map.copyOf(arrivals);
    }

    /** The ids of the questions. */
    public Set<String> questions() {
        return Set.copyOf(asked);
    }

    /** Chatters at a rate until the time is over. */
    public void chatter(Duration length, double rate) {
        long begin = System.nanoTime();
        for (int i = 0; i < length.toMillis() / 1000.0 * rate; i++) {
            await(begin, (i + chance.nextDouble() * 0.8) / rate);
            send(any(chatter, chance), "");
        }
    }

    /**
     * Asks until the time is over, one question after another at random distances around a mean. Every second one waits
     * for the next pause of the host's: pauses are short, and few questions would meet one by chance.
     *
     * @param every seconds between questions, in the mean
     * @param pause whether the host is silent between two sentences now
     */
    public void ask(Duration length, double every, BooleanSupplier pause) {
        long begin = System.nanoTime();
        double due = every * moments.nextDouble();
        for (int i = 0; due < length.toMillis() / 1000.0; i++) {
            await(begin, due);
            if (i % 2 == 1) {
                awaitPause(pause);
            }
            asked.add(send(any(questions, moments), ""));
            due = (System.nanoTime() - begin) / 1e9 + every * (0.5 + moments.nextDouble());
        }
    }

    /** The next pause that begins, and a moment within it. */
    private void awaitPause(BooleanSupplier pause) {
        long begin = System.nanoTime();
        poll(begin, () -> !pause.getAsBoolean());
        poll(begin, pause);
        LockSupport.parkNanos((long) (moments.nextDouble() * WITHIN_PAUSE_NANOS));
    }

    private static void poll(long begin, BooleanSupplier until) {
        while (!until.getAsBoolean() && System.nanoTime() - begin < LONGEST_WAIT_NANOS) {
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /** As many comments a second as asked for, each of other words. */
    public void flood(Duration length, int rate) {
        long begin = System.nanoTime();
        for (int i = 0; i < length.toSeconds() * rate; i++) {
            await(begin, (double) i / rate);
            send(any(chance.nextInt(4) == 0 ? questions : chatter, chance), " " + chance.nextInt(100_000));
        }
    }

    private String send(String text, String suffix) {
        int number = written.incrementAndGet();
        String id = "crowd:" + number;
        Instant now = clock.instant();
        if (suffix.isEmpty()) {
            arrivals.put(id, now);
        }
        room.accept(new Comment(id, new Viewer("crowd", "v" + number, "Viewer " + number), text + suffix, now));
        return id;
    }

    private static String any(List<String> texts, Random chance) {
        return texts.get(chance.nextInt(texts.size()));
    }

    private static void await(long begin, double seconds) {
        long nanos;
        while ((nanos = begin + (long) (seconds * 1e9) - System.nanoTime()) > 0) {
            LockSupport.parkNanos(nanos);
        }
    }
}
