package dev.nightshift;

import dev.nightshift.broadcast.Broadcast;
import dev.nightshift.broadcast.ingest.Ingest;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.console.Audience;
import dev.nightshift.console.CameraPort;
import dev.nightshift.console.ConsolePorts;
import dev.nightshift.console.ConsoleServer;
import dev.nightshift.console.HostNotice;
import dev.nightshift.console.RoomFigures.Setbacks;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.Switchboard;
import dev.nightshift.console.ledger.LedgerPorts;
import dev.nightshift.fleet.Charges;
import dev.nightshift.fleet.Fleet;
import dev.nightshift.ledger.Archive;
import dev.nightshift.ledger.Noted;
import dev.nightshift.ledger.RetentionFile;
import dev.nightshift.playout.GuestFeed;
import dev.nightshift.playout.ProgramStatus;
import dev.nightshift.room.Command;
import dev.nightshift.room.Room;
import dev.nightshift.room.RoomRules;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.ProductClasses;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.voice.Voice;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A server with one room on air: everything wired, from the shop's folder to the page.
 *
 * <pre>
 *   LiveShop ──> LiveStore ──> LiveMind ──> LiveProgram ──> Fleet ──> LiveAudience ──> GoingLive
 *   (sold)       (kept)        (thought)    (seen, heard)   (rooms)   (listens)    └─> LivePages, beside it
 * </pre>
 */
final class LiveShow implements AutoCloseable {
    private final Opened opened = new Opened();
    private final Setup setup;
    private final StageDoor door;
    private final LiveProgram program;
    private final Fleet fleet;
    private final LiveLedger ledger;
    private final LiveAudience audience;
    private final Optional<Ingest> camera;
    private final ConsoleServer console;
    private final String steps;

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
     * @param twitchToken of the account that answers in Twitch's chat
     * @param simulated whether a simulated audience watches
     */
    record Company(
            WebhookSettings webhooks, Optional<String> modelKey, Optional<String> twitchToken, boolean simulated) {
        /** No shop system, no model, nobody who watches. */
        static final Company NONE = new Company(WebhookSettings.NONE, Optional.empty(), Optional.empty(), false);

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
        try (Startup start = new Startup();
                Promise<ConsolePorts> ports = new Promise<>()) {
            LivePages.requireFreePort(server);
            opened.with(FolderUse.byServer(data.folder())
                    .orElseThrow(() -> new MissingPartException(
                            "the keys of " + data.folder() + " are being changed: start again when that is done")));
            Startup.Beside<ConsoleServer> pages =
                    start.beside("pages", () -> opened.with(LivePages.open(server, ports::join)));
            LiveBackstage backstage = new LiveBackstage(parts, show, server, data, clock);
            door = start.step("host", () -> opened.with(backstage.door(notices)));
            Casting casting = door.casting();
            Voice voice = door.voice();
            Startup.Beside<Database> opening = start.beside(
                    "database", () -> opened.with(Database.open(data.folder(), data.database(), data.password())));
            Startup.Beside<Voice> warming = start.beside("voice", () -> warm(voice));
            LiveShop shop = start.step("shop", () -> opened.with(LiveShop.read(parts, show)));
            requireSomethingToSell(casting, shop, notices);
            door.selling(shop::current);
            setup = Parts.setup(door.name(), show, shop.first());
            ShowLaw law = new ShowLaw(server, data.folder(), setup, casting, backstage.proofs(setup), clock);
            law.gate().selling(() -> ProductClasses.told(casting.sold(shop.current())));
            law.gate().require();
            BroadcastDesk.Marks marks = new BroadcastDesk.Marks(
                    parts.labels(show),
                    new RecordingSeal(data.folder(), () -> RecordingSeal.sourceType(casting), clock, notices));
            Optional<BroadcastDesk.Replay> replay =
                    backstage.replays(setup).map(folder -> new BroadcastDesk.Replay(folder, this::recorded));
            BroadcastDesk desk = new BroadcastDesk(server, Parts.size(show), law.gate()::require, marks, replay, clock);
            LiveStore store = opened.with(LiveStore.in(
                    opening.join(),
                    () -> casting.sold(shop.current()),
                    setup.shop(),
                    company.webhooks(),
                    show.shop().isEmpty(),
                    clock));
            InCharge charge =
                    opened.with(law.charge(new Charges(store.database().pool()), desk));
            law.gate().require();
            LiveMind mind = opened.with(new LiveMind(show, store, company.modelKey(), clock));
            Pictures pictures = LiveProgram.pictures();
            camera = LiveCamera.open(server, Parts.size(show)).map(opened::with);
            program = new LiveProgram(
                    setup,
                    desk,
                    productions(
                            parts,
                            show,
                            law.notice(company.simulated()),
                            pictures,
                            store,
                            voice,
                            casting,
                            desk,
                            camera),
                    clock);
            fleet = start.step("fleet", () -> opened.with(fleet(store, mind, program, clock)));
            opened.with(program);
            ledger = start.step(
                    "ledger", () -> opened.with(ledger(backstage.archive(), casting, store, server, notices, clock)));
            audience = opened.with(LiveAudience.open(new LiveAudience.Parts(
                    fleet, setup, store.orders().shelf(), mind.reader(), store.orders()::accept, clock)));
            Supplier<Setbacks> setbacks = () -> new Setbacks(door.replaced(), mind.refused());
            ports.keep(LivePages.ports(
                    shown(shop, store, casting, setbacks),
                    new HostChange(new GatedSwitchboard(Switchboard.of(fleet), law.gate()::blockers), door),
                    store,
                    opened.with(backstage.floor(door)).ports(),
                    new LedgerPorts(() -> backstage.archive(), ledger),
                    backstage.links(),
                    clock));
            ledger.beside(new LabelLog(
                    () -> desk.broadcast().flatMap(onAir -> onAir.stats().label()), ledger, clock)::look);
            ledger.beside(new DailyDisposal(backstage::archive, RetentionFile.standard(), notices, clock));
            Curtain curtain = new Curtain(desk.interlock(), command -> fleet.ask(setup.roomId(), command), notices);
            desk.alarm().tell(curtain::labelGone);
            start.step("air", () -> new GoingLive(fleet, setup, program).go(notices));
            LiveProgram.warm(pictures, shop.first());
            console = pages.join();
            warming.join();
            mind.warmUp(shop.first());
            opened.with(mind::leave);
            store.orders().start(new RoomOrders(fleet, setup.roomId()));
            audience.listen(server, company.simulated(), company.twitchToken());
            shop.watch(notices, () -> fleet.ask(setup.roomId(), new Command.CatalogueChanged()));
            audience.tell(new LoopGuard(desk::loop, command -> fleet.ask(setup.roomId(), command)));
            opened.with(new LawWatches(
                            new LawWatches.Subject(
                                    law,
                                    casting,
                                    desk,
                                    charge,
                                    obstacle -> curtain.withdrawn(door.name(), obstacle),
                                    curtain.room()),
                            new Lookout.Told(desk.interlock(), ledger, notices),
                            clock))
                    .start();
            steps = start.told();
        } catch (RuntimeException failed) {
            opened.closeAfter(failed);
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

    /** How many seconds each step of the start took. */
    String steps() {
        return steps;
    }

    /** How the pipeline fares. */
    Optional<ProgramStatus> status() {
        return program.status();
    }

    /** The broadcast, once the room is on air. */
    Optional<Broadcast> broadcast() {
        return program.broadcast();
    }

    /** Where an operator's camera is sent to. */
    Optional<Ingest> camera() {
        return camera;
    }

    /** Whether viewers see the label. */
    LabelAlarm label() {
        return program.desk().alarm();
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
    Room.Reply ask(Command command) {
        return fleet.ask(setup.roomId(), command).toCompletableFuture().join();
    }

    /** Takes the room off the air at once and closes everything, last opened first. */
    @Override
    public void close() {
        opened.close();
    }

    private static Voice warm(Voice voice) {
        voice.warmUp();
        return voice;
    }

    private static StandardProductions productions(
            Parts parts,
            ShowOptions show,
            Optional<String> notice,
            Pictures pictures,
            LiveStore store,
            Voice voice,
            Casting casting,
            BroadcastDesk desk,
            Optional<Ingest> camera) {
        return new StandardProductions(
                store.orders().shelf(),
                voice,
                parts.fonts(show),
                pictures,
                Parts.size(show),
                casting,
                desk::open,
                notice,
                camera.<GuestFeed>map(CameraFeed::new).orElse(GuestFeed.NONE),
                desk::guarding);
    }

    private static Fleet fleet(LiveStore store, LiveMind mind, LiveProgram program, InstantSource clock) {
        Prompters prompters = new Prompters(store.orders().shelf(), Rulebook.standard());
        Database database = store.database();
        return Fleet.start(
                database.pool(), database.url(), new RoomRules(prompters), program.playout(), mind.thinking(), clock);
    }

    private LiveLedger ledger(
            Archive archive,
            Casting casting,
            LiveStore store,
            ServerOptions server,
            Consumer<String> notices,
            InstantSource clock) {
        LiveLedger.Subject subject = new LiveLedger.Subject(
                setup,
                Platforms.of(server),
                () -> casting.permit().map(permit -> permit.consent().id()),
                store.orders().shelf());
        return LiveLedger.open(archive, fleet, subject, RetentionFile.standard(), notices, clock);
    }

    private void recorded(String file) {
        ledger.note(new Noted.Recorded(file));
    }

    private static void requireSomethingToSell(Casting casting, LiveShop shop, Consumer<String> notices) {
        List<String> unsold = casting.unsold(shop.first());
        unsold.forEach(product -> notices.accept(product + "."));
        if (casting.sold(shop.first()).products().isEmpty()) {
            throw new MissingPartException("the consent of this host covers nothing that the shop sells: see above");
        }
    }

    private ShownRoom shown(LiveShop shop, LiveStore store, Casting casting, Supplier<Setbacks> setbacks) {
        BroadcastDesk desk = program.desk();
        return new ShownRoom(
                setup,
                store.orders().shelf(),
                desk::preview,
                program.figures(shop::problems, setbacks),
                audience.page(),
                () -> notice(casting, shop),
                camera.map(CameraPort::of),
                program.microphone());
    }

    private HostNotice notice(Casting casting, LiveShop shop) {
        Optional<String> playing = Optional.of(door.name());
        return casting.permit()
                .map(permit -> new HostNotice(
                        permit.withdrawn(),
                        new ScopedShop(permit.consent().scope())
                                .unsold(shop.current()).stream()
                                        .map(product -> product.title().value())
                                        .toList(),
                        playing,
                        door.chosen()))
                .orElseGet(() -> new HostNotice(Optional.empty(), List.of(), playing, door.chosen()));
    }
}
