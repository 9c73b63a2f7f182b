package dev.nightshift.console;

import dev.nightshift.console.account.AccountConfiguration;
import dev.nightshift.console.check.CheckConfiguration;
import dev.nightshift.console.hosts.HostsConfiguration;
import dev.nightshift.console.ledger.LedgerConfiguration;
import dev.nightshift.console.operator.OperatorConfiguration;
import dev.nightshift.console.questions.QuestionsConfiguration;
import dev.nightshift.console.talent.TalentConfiguration;
import dev.nightshift.console.viewer.ViewerConfiguration;
import java.time.InstantSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The controllers, wired by hand from what {@link ConsoleServer} was given. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@Import({
    HookConfiguration.class,
    AccountConfiguration.class,
    OperatorConfiguration.class,
    QuestionsConfiguration.class,
    CheckConfiguration.class,
    HostsConfiguration.class,
    LedgerConfiguration.class,
    TalentConfiguration.class,
    ViewerConfiguration.class
})
class ConsoleConfiguration {

    @Bean
    ViewerPage viewerPage(ShownRooms rooms, Switchboard switchboard, InstantSource clock) {
        return new ViewerPage(rooms, switchboard, clock);
    }

    @Bean
    PictureEndpoint pictureEndpoint(ShownRooms rooms) {
        return new PictureEndpoint(rooms);
    }

    @Bean
    StreamEndpoint streamEndpoint(ShownRooms rooms) {
        return new StreamEndpoint(rooms);
    }

    @Bean
    RoomMetrics roomMetrics(ShownRooms rooms) {
        return new RoomMetrics(rooms);
    }

    @Bean
    MicrophoneMetrics microphoneMetrics(ShownRooms rooms) {
        return new MicrophoneMetrics(rooms);
    }

    @Bean
    IntakeMetrics intakeMetrics(ShownRooms rooms) {
        return new IntakeMetrics(rooms);
    }
}
