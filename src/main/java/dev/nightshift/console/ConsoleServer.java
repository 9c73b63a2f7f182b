package dev.nightshift.console;

import dev.nightshift.fleet.Fleet;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;

/** The web server with all pages. Runs from {@link #start} until {@link #close}. */
public final class ConsoleServer implements AutoCloseable {
    private final ServletWebServerApplicationContext context;

    private ConsoleServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts to serve.
     *
     * @throws PortTakenException when another program has the port
     */
    public static ConsoleServer start(ConsoleSettings settings, ShownRooms rooms, Fleet fleet, InstantSource clock) {
        SpringApplication application = new SpringApplication(ConsoleConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(context -> register(context, rooms, fleet, clock));
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

    @Override
    public void close() {
        context.close();
    }

    private static void register(
            ConfigurableApplicationContext context, ShownRooms rooms, Fleet fleet, InstantSource clock) {
        context.getBeanFactory().registerSingleton("rooms", rooms);
        context.getBeanFactory().registerSingleton("fleet", fleet);
        context.getBeanFactory().registerSingleton("clock", clock);
    }

    private static Map<String, Object> properties(ConsoleSettings settings) {
        return Map.of(
                "server.address",
                settings.address(),
                "server.port",
                settings.port(),
                "server.shutdown",
                "immediate",
                "spring.threads.virtual.enabled",
                true,
                "spring.main.keep-alive",
                true,
                "spring.jmx.enabled",
                false,
                "management.endpoints.web.exposure.include",
                "health,prometheus",
                "server.tomcat.threads.max",
                200,
                "spring.mvc.async.request-timeout",
                -1);
    }
}
