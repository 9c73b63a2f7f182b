package dev.nightshift.console;

import com.zaxxer.hikari.HikariDataSource;
import dev.nightshift.broadcast.ingest.IngestStatus;
import dev.nightshift.broadcast.output.StreamKey;
import dev.nightshift.console.hosts.HostPorts;
import dev.nightshift.console.hosts.TestStudio;
import dev.nightshift.console.ledger.LedgerPorts;
import dev.nightshift.host.knowledge.FaqBook;
import dev.nightshift.host.knowledge.OpenQuestions;
import dev.nightshift.host.knowledge.store.JdbcFaqBook;
import dev.nightshift.host.knowledge.store.JdbcOpenQuestions;
import dev.nightshift.ledger.Noted;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.shop.webhook.Hooks;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.flywaydb.core.Flyway;

/** The real web server with a scripted room, the example shop and a database in memory. */
public final class TestConsole implements AutoCloseable {
    private static final StreamKey KEY = new StreamKey("0123456789abcdef0123456789abcdef");

    private final HikariDataSource pool = new HikariDataSource();
    private final TestStudio studio;
    private final List<Noted> noted = new CopyOnWriteArrayList<>();
    private final ConsoleServer server;
    private final ScriptedMicrophone microphone = new ScriptedMicrophone();
    private final AtomicReference<IngestStatus> camera = new AtomicReference<>(new IngestStatus.Waiting(""));

    public TestConsole(Switchboard room, InstantSource clock) {
        this(room, Audience.NOBODY, (platform, delivery) -> Hooks.Answer.CLOSED, clock);
    }

    /** One that shops' systems may tell something. */
    TestConsole(Switchboard room, Hooks hooks, InstantSource clock) {
        this(room, Audience.NOBODY, hooks, clock);
    }

    /** One whose viewers are heard. */
    public TestConsole(Switchboard room, Audience audience, InstantSource clock) {
        this(room, audience, (platform, delivery) -> Hooks.Answer.CLOSED, clock);
    }

    /** One with a real studio behind it. */
    public TestConsole(Switchboard room, HostPorts hosts, InstantSource clock) {
        this(room, Audience.NOBODY, (platform, delivery) -> Hooks.Answer.CLOSED, Optional.of(hosts), clock);
    }

    private TestConsole(Switchboard room, Audience audience, Hooks hooks, InstantSource clock) {
        this(room, audience, hooks, Optional.empty(), clock);
    }

    private TestConsole(
            Switchboard room, Audience audience, Hooks hooks, Optional<HostPorts> real, InstantSource clock) {
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/h2")
                .load()
                .migrate();
        studio = new TestStudio(clock);
        Catalogue catalogue = wohnhof();
        ShownRoom shown = new ShownRoom(
                RoomViews.SETUP,
                () -> catalogue,
                Optional::empty,
                () -> figures(),
                audience,
                () -> HostNotice.NONE,
                Optional.of(new CameraPort("rtmp://127.0.0.1:1935/live", KEY, camera::get)),
                microphone);
        ConsolePorts ports = new ConsolePorts(
                new ShownRooms(List.of(shown)),
                room,
                pool,
                clock,
                hooks,
                answers(),
                real.orElseGet(studio::ports),
                new LedgerPorts(studio::archive, noted::add),
                studio.links());
        server = ConsoleServer.start(new ConsoleSettings("127.0.0.1", 0), () -> ports);
    }

    private ConsolePorts.Answers answers() {
        JdbcFaqBook book = new JdbcFaqBook(pool);
        return new ConsolePorts.Answers(questions(), book, book);
    }

    /** The list that its page shows. */
    public OpenQuestions questions() {
        return new JdbcOpenQuestions(pool);
    }

    /** What operators answered. */
    public FaqBook book() {
        return new JdbcFaqBook(pool);
    }

    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    public Optional<String> setUpPath() {
        return server.setUpPath();
    }

    @Override
    public void close() {
        server.close();
        pool.close();
        studio.close();
    }

    /** What operators said. */
    public ScriptedMicrophone microphone() {
        return microphone;
    }

    /** How the operator's camera stands from now on. */
    public void camera(IngestStatus status) {
        camera.set(status);
    }

    /** Its hosts and sittings. */
    public TestStudio studio() {
        return studio;
    }

    /** Closes the pages alone. */
    void closePages() {
        server.close();
    }

    /** Whether what the pages worked with still works. */
    boolean databaseWorks() {
        return !pool.isClosed();
    }

    /** What was noted as evidence. */
    public List<Noted> noted() {
        return List.copyOf(noted);
    }

    private static Catalogue wohnhof() {
        Import read = new ShopFolder(Limits.DEFAULT).read(Path.of("src", "main", "resources", "shops", "wohnhof"));
        return switch (read) {
            case Import.Loaded loaded -> loaded.catalogue();
            case Import.Rejected rejected -> throw new AssertionError("the example shop can't be read");
        };
    }

    private static RoomFigures figures() {
        return new RoomFigures(
                0,
                0,
                0,
                0,
                Map.of(),
                0,
                12,
                0,
                0,
                0,
                0,
                RoomFigures.Setbacks.NONE,
                RoomFigures.LabelFigures.NONE,
                LawFigures.NONE,
                Map.of());
    }
}
