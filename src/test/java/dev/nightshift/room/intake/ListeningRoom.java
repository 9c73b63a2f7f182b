package dev.nightshift.room.intake;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.Comment;
import dev.nightshift.channel.Viewer;
import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.nlu.Topic;
import dev.nightshift.room.Command;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An intake on a hand-wound clock, with a scripted reader and a room that writes down what it is told. */
final class ListeningRoom implements CommentReader, Surroundings {
    private static final Catalogue SHOP = new Catalogue(
            new Shop(
                    "test",
                    new Text(Map.of(Language.EN, "Test"), new SourceRef("facts.yaml", "shop.name")),
                    Language.EN,
                    Currency.getInstance("EUR"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()),
            Path.of("."),
            List.of(),
            Policies.none(),
            List.of(),
            List.of());

    final HandClock clock = new HandClock();
    final List<Command> told = new ArrayList<>();
    final List<String> read = new ArrayList<>();
    final List<Topic> topics = new ArrayList<>();
    final Set<String> muted = new HashSet<>();
    final Intake intake;
    private int ids;

    private static final Triage TRIAGE = new WordTriage();

    ListeningRoom(IntakeSettings settings) {
        intake = new Intake(settings, TRIAGE, this, this, told::add, clock);
    }

    ListeningRoom() {
        this(IntakeSettings.DEFAULT);
    }

    @Override
    public Reading read(String text, Topic topic) {
        if (text.startsWith("broken")) {
            throw new IllegalStateException(text);
        }
        read.add(text);
        topics.add(topic);
        return new Reading(
                Language.EN,
                Intent.OFF_TOPIC,
                List.of(),
                new About.Shop(),
                Abuse.NONE,
                text.strip(),
                1,
                false,
                Optional.empty());
    }

    @Override
    public Topic topic(List<String> earlier) {
        return new Topic(SHOP, Optional.of("P1"), earlier, Language.EN);
    }

    @Override
    public boolean muted(String viewer, Instant now) {
        return muted.contains(viewer);
    }

    void says(String viewer, String text) {
        says("test:" + ids++, viewer, text);
    }

    void says(String id, String viewer, String text) {
        intake.accept(Comment.cut(id, viewer(viewer), text, clock.instant()));
    }

    void joins(String viewer) {
        intake.accept(new AudienceEvent.Joined("test:join:" + ids++, viewer(viewer), clock.instant()));
    }

    void likes(String viewer) {
        intake.accept(new AudienceEvent.Liked("test:like:" + ids++, viewer(viewer), clock.instant()));
    }

    /** Works at the times that the intake asks for. */
    void pass(Duration time) {
        Instant end = clock.instant().plus(time);
        for (Instant next = intake.work(); !next.isAfter(end); next = intake.work()) {
            clock.pass(Duration.between(clock.instant(), next).plusNanos(1));
        }
        clock.pass(Duration.between(clock.instant(), end));
    }

    List<String> heard() {
        return told.stream()
                .filter(Command.Hear.class::isInstance)
                .map(told -> ((Command.Hear) told).heard().comment().text())
                .toList();
    }

    List<Command.Gathered> gathered() {
        return told.stream()
                .filter(Command.Gathered.class::isInstance)
                .map(Command.Gathered.class::cast)
                .toList();
    }

    long dropped(Drop reason) {
        return intake.figures().dropped().getOrDefault(reason, 0L);
    }

    static Viewer viewer(String name) {
        return new Viewer("test", name, name);
    }
}
