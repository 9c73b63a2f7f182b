package dev.nightshift.console;

import dev.nightshift.console.account.Caller;
import dev.nightshift.console.account.FirstAccount;
import dev.nightshift.console.hosts.HostPorts;
import dev.nightshift.console.ledger.LedgerPorts;
import dev.nightshift.shop.webhook.Hooks;
import dev.nightshift.talent.link.PrivateLinks;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.support.GenericApplicationContext;

/** The web server with all pages. Runs from {@link #start} until {@link #close}. */
public final class ConsoleServer implements AutoCloseable {
    private final ServletWebServerApplicationContext context;

    private ConsoleServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts to serve. What the pages work with is asked for when the server's own parts stand, which takes seconds.
     *
     * @param ports may wait; asked by the calling thread, once for each
     * @throws PortTakenException when another program has the port
     */
    public static ConsoleServer start(ConsoleSettings settings, Supplier<ConsolePorts> ports) {
        SpringApplication application = new SpringApplication(ConsoleConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(context -> {
            register((GenericApplicationContext) context, ports);
            context.getBeanFactory().registerSingleton("caller", new Caller(settings.trustedProxies()));
        });
        try {
            return new ConsoleServer((ServletWebServerApplicationContext) application.run());
        } catch (PortInUseException | ApplicationContextException failed) {
            throw portInUse(failed)
                    .<RuntimeException>map(taken -> new PortTakenException(taken.getPort(), failed))
                    .orElse(failed);
        }
    }

    /** The port is found taken deep inside the start of the web server. */
    private static Optional<PortInUseException> portInUse(RuntimeException failed) {
        return Stream.<Throwable>iterate(failed, Objects::nonNull, Throwable::getCause)
                .filter(PortInUseException.class::isInstance)
                .map(PortInUseException.class::cast)
                .findFirst();
    }

    /** The port that is listened on. */
    public int port() {
        return Objects.requireNonNull(context.getWebServer(), "the server runs").getPort();
    }

    /** Where the first account is made, as a path with its one-time code; empty once somebody has an account. */
    public Optional<String> setUpPath() {
        return context.getBean(FirstAccount.class).path();
    }

    @Override
    public void close() {
        context.close();
    }

    private static void register(GenericApplicationContext beans, Supplier<ConsolePorts> ports) {
        lend(beans, "rooms", ShownRooms.class, () -> ports.get().rooms());
        lend(beans, "switchboard", Switchboard.class, () -> ports.get().switchboard());
        lend(beans, "dataSource", DataSource.class, () -> ports.get().database());
        lend(beans, "answers", ConsolePorts.Answers.class, () -> ports.get().answers());
        lend(beans, "clock", InstantSource.class, () -> ports.get().clock());
        lend(beans, "hooks", Hooks.class, () -> ports.get().hooks());
        lend(beans, "hostPorts", HostPorts.class, () -> ports.get().hosts());
        lend(beans, "ledgerPorts", LedgerPorts.class, () -> ports.get().ledger());
        lend(beans, "privateLinks", PrivateLinks.class, () -> ports.get().links());
    }

    /** What the pages work with belongs to others: closing the pages closes none of it, though Spring would. */
    private static <T> void lend(GenericApplicationContext beans, String name, Class<T> type, Supplier<T> lent) {
        beans.registerBean(name, type, lent, definition -> definition.setDestroyMethodName(""));
    }

    private static Map<String, Object> properties(ConsoleSettings settings) {
        return Map.ofEntries(
                Map.entry("server.address", settings.address()),
                Map.entry("server.port", settings.port()),
                Map.entry("server.shutdown", "immediate"),
                Map.entry("server.servlet.session.cookie.name", "nightshift"),
                Map.entry("server.servlet.session.cookie.http-only", true),
                Map.entry("server.servlet.session.cookie.same-site", "lax"),
                Map.entry("server.servlet.session.tracking-modes", "cookie"),
                Map.entry("server.servlet.session.timeout", "12h"),
                Map.entry("server.tomcat.threads.max", 200),
                Map.entry("server.tomcat.max-part-count", 10),
                Map.entry("spring.servlet.multipart.max-file-size", "1500MB"),
                Map.entry("spring.servlet.multipart.max-request-size", "1501MB"),
                Map.entry("spring.threads.virtual.enabled", true),
                Map.entry("spring.main.keep-alive", true),
                Map.entry("spring.jmx.enabled", false),
                Map.entry("spring.mvc.async.request-timeout", -1),
                Map.entry("management.endpoints.web.exposure.include", "health,prometheus"));
    }
}
