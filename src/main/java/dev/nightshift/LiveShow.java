package dev.nightshift;

import dev.nightshift.broadcast.Broadcast;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.console.Audience;
import dev.nightshift.console.ConsolePorts;
import dev.nightshift.console.ConsoleServer;
import dev.nightshift.console.ConsoleSettings;
import dev.nightshift.console.PortTakenException;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.ShownRooms;
import dev.nightshift.console.Switchboard;
import dev.nightshift.fleet.Fleet;
import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.embedding.Embedders;
import dev.nightshift.host.knowledge.store.JdbcFaqBook;
import dev.nightshift.host.knowledge.store.JdbcOpenQuestions;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.reply.ReplyWriter;
import dev.nightshift.playout.Playout;
import dev.nightshift.playout.ProgramStatus;
import dev.nightshift.room.Room;
import dev.nightshift.room.RoomRules;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.Setup;
import dev.nightshift.room.Thinking;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.CatalogueStore;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.order.jdbc.JdbcOrderBook;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.voice.Voice;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A server with one room on air: everything wired, from the shop's folder to the page. */
final class LiveShow implements AutoCloseable {
    private static final int PICTURES = 64;
    private static final long PATIENCE_SECONDS = 20;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final AtomicInteger problems = new AtomicInteger();
    private final Setup setup;
    private final BroadcastDesk desk;
    private final Playout playout;
    private final Fleet fleet;
    private final OrderDesk orders;
    private final LiveAudience audience;
    private final ConsoleServer console;

    /** Where its data lies. */
    record Data(Path folder, Optional<String> database, Optional<String> password) {
        /** A folder of its own. */
        static Data in(Path folder) {
            return new Data(folder, Optional.empty(), Optional.empty());
        }

        /** Never shows the password. */
        @Override
        public String toString() {
            return "Data[" + folder + "]";
        }
    }

    /**
     * What it works with besides.
     *
     * @param modelKey of the language model
     * @param simulated whether a simulated audience watches
     */
    record Company(WebhookSettings webhooks, Optional<String> modelKey, boolean simulated) {
        /** No shop system, no model, nobody who watches. */
        static final Company NONE = new Company(WebhookSettings.NONE, Optional.empty(), false);

        /** Never shows a secret. */
        @Override
        public String toString() {
            return "Company[simulated=" + simulated + "]";
        }
    }

    /**
     * Goes on air.
     *
     * @param notices what an operator should read: changes of the shop
     * @throws MissingPartException when something that the show needs is missing
     */
    LiveShow(
            Parts parts,
            ShowOptions show,
            ServerOptions server,
            Data data,
            Company company,
            InstantSource clock,
            Consumer<String> notices) {
        try {
            Path folder = parts.shopFolder(show);
            Catalogue catalogue = parts.catalogue(folder);
            CatalogueStore store = new CatalogueStore(parts.importer(), catalogue);
            ShopWatch watch = opened(new ShopWatch(store, folder, change -> announce(change, notices)));
            setup = Parts.setup(show, catalogue);
            desk = new BroadcastDesk(server, Parts.size(show), clock);
            Parts.host(show.host(), show.seed(), Parts.size(show).width()).close();
            Voice voice = opened(parts.voice(show));
            Thread warming = Thread.ofVirtual().start(voice::warmUp);
            Database database = opened(Database.open(data.folder(), data.database(), data.password()));
            orders = opened(new OrderDesk(
                    new JdbcOrderBook(database.pool()),
                    store::current,
                    company.webhooks(),
                    show.shop().isEmpty(),
                    clock));
            RoomAnswers answers = RoomAnswers.in(database.pool(), setup.shop());
            ExecutorService vectors = opened(Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("vectors").factory()));
            Embedder embedder = Embedders.whenNeeded();
            ReplyWriter facts = Minds.facts(answers.book(), embedder, vectors);
            ReplyWriter replies = Minds.worded(show, facts, company.modelKey(), clock);
            CommentReader reader = Minds.reader(embedder);
            StandardProductions productions = new StandardProductions(
                            orders.shelf(), voice, parts.fonts(show), warmed(catalogue), Parts.size(show), desk::open)
                    .noting(notice(company.simulated()));
            Prompters prompters = new Prompters(orders.shelf(), Rulebook.standard(), ZoneId.systemDefault());
            playout = new Playout(productions, clock);
            ExecutorService threads = opened(Executors.newVirtualThreadPerTaskExecutor());
            Thinking thinking =
                    new Thinking(Minds.of(replies, answers, orders.shelf(), show.language()), threads, clock);
            fleet = opened(
                    Fleet.start(database.pool(), database.url(), new RoomRules(prompters), playout, thinking, clock));
            opened(playout);
            audience = opened(LiveAudience.open(
                    new LiveAudience.Parts(fleet, setup, orders.shelf(), reader, orders::accept, clock)));
            console = opened(console(server, shown(), database, clock));
            join(warming);
            goLive(notices);
            vectors.execute(() -> Minds.warmUp(reader, replies, catalogue, show.language(), clock.instant()));
            orders.start(new RoomOrders(fleet, setup.roomId()));
            audience.listen(server, company.simulated());
            watch.start();
        } catch (RuntimeException failed) {
            closeAfter(failed);
            throw failed;
        }
    }

    int port() {
        return console.port();
    }

    /** Where the console's first account is made; empty once there is one. */
    Optional<String> setUpPath() {
        return console.setUpPath();
    }

    /** How the pipeline fares. */
    Optional<ProgramStatus> status() {
        return playout.status(setup.roomId());
    }

    /** The broadcast, once the room is on air. */
    Optional<Broadcast> broadcast() {
        return desk.broadcast();
    }

    /** How its viewers are heard. */
    Audience audience() {
        return audience.page();
    }

    /** How the room stands. */
    RoomView view() {
        return fleet.look(setup.roomId()).toCompletableFuture().join();
    }

    /** Asks the room to do something. */
    Room.Reply ask(Room.Command command) {
        return fleet.ask(setup.roomId(), command).toCompletableFuture().join();
    }

    /** Takes the room off the air at once and closes everything, last opened first. */
    @Override
    public void close() {
        IllegalStateException failed = new IllegalStateException("not everything could be closed");
        closeAfter(failed);
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }

    private void closeAfter(RuntimeException failed) {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception broken) {
                failed.addSuppressed(broken);
            }
        }
    }

    private Optional<String> notice(boolean simulated) {
        return simulated ? Optional.of(LiveAudience.notice(setup.language())) : Optional.empty();
    }

    private <P extends AutoCloseable> P opened(P part) {
        opened.push(part);
        return part;
    }

    private ConsoleServer console(ServerOptions server, ShownRoom room, Database database, InstantSource clock) {
        ConsoleSettings settings = new ConsoleSettings(server.address(), server.port());
        try {
            return ConsoleServer.start(
                    settings,
                    new ConsolePorts(
                            new ShownRooms(List.of(room)),
                            Switchboard.of(fleet),
                            database.pool(),
                            clock,
                            orders,
                            answers(database)));
        } catch (PortTakenException taken) {
            throw new MissingPartException(String.valueOf(taken.getMessage()));
        }
    }

    private static ConsolePorts.Answers answers(Database database) {
        JdbcFaqBook book = new JdbcFaqBook(database.pool());
        return new ConsolePorts.Answers(new JdbcOpenQuestions(database.pool()), book, book);
    }

    private ShownRoom shown() {
        LiveFigures figures = new LiveFigures(this::status, desk, problems::get);
        return new ShownRoom(setup, orders.shelf(), desk::preview, figures, audience.page());
    }

    /**
     * Returns when the room is on air. One that was on air when the last process ended goes on by itself; any other is
     * opened and goes live. Whoever starts the server wants a show, so a room that was left paused talks again.
     */
    private void goLive(Consumer<String> notices) {
        RoomView found = settled();
        requireSameShow(found);
        switch (found.phase()) {
            case "live" -> notices.accept("The room goes on where its show was interrupted.");
            case "paused" -> {
                notices.accept("The room was paused and goes on.");
                ask(new Room.Command.Resume("start of the server"));
            }
            default -> {
                ask(new Room.Command.Open(setup));
                ask(new Room.Command.GoLive());
            }
        }
        awaitOnAir();
    }

    /** A show that goes on keeps its script and its host: another voice or host can't take it over in the middle. */
    private void requireSameShow(RoomView found) {
        boolean onAir = found.phase().equals("live") || found.phase().equals("paused");
        if (onAir && found.setup().filter(setup::equals).isEmpty()) {
            throw new MissingPartException("the room of this data folder is in the middle of a show with another shop,"
                    + " host, language, market, title or seed: start it with the same options, or with another --data");
        }
    }

    /** The first look wakes the room; by the second it has done what it does by itself after a restart. */
    private RoomView settled() {
        RoomView woken = view();
        return woken.phase().equals("unopened") ? woken : view();
    }

    private void awaitOnAir() {
        try {
            playout.onAir(setup.roomId()).toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof MissingPartException missing
                    ? missing
                    : new IllegalStateException("the room can't go on air", broken.getCause());
        } catch (TimeoutException late) {
            throw new IllegalStateException("the room did not come on air in " + PATIENCE_SECONDS + " s", late);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while going on air", stop);
        }
    }

    /** Every problem is told: no row is left out in silence. */
    private void announce(Import change, Consumer<String> notices) {
        problems.set(change.problems().total());
        switch (change) {
            case Import.Loaded loaded -> {
                notices.accept(
                        "The shop changed: " + loaded.catalogue().products().size() + " products are on sale.");
                fleet.ask(setup.roomId(), new Room.Command.CatalogueChanged());
            }
            case Import.Rejected rejected ->
                notices.accept("The shop's new files are not usable, the old ones stay on sale:");
        }
        change.problems().listed().forEach(problem -> notices.accept("  " + problem));
        if (change.problems().unlisted() > 0) {
            notices.accept("  ... and " + change.problems().unlisted() + " more");
        }
    }

    /** The first pictures are decoded before the show, beside the frame loop: a close-up must not wait for its file. */
    private static Pictures warmed(Catalogue catalogue) {
        Pictures pictures = new Pictures(PICTURES);
        List<Path> first = catalogue.products().stream()
                .flatMap(product -> product.pictures().stream())
                .limit(PICTURES)
                .map(catalogue.folder()::resolve)
                .toList();
        Thread.ofVirtual().start(() -> first.forEach(pictures::warm));
        return pictures;
    }

    private static void join(Thread warming) {
        try {
            warming.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while getting ready", stop);
        }
    }
}
