package dev.nightshift.console.check;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.console.ShownRooms;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The script checker, wired by hand. */
@Configuration(proxyBeanMethods = false)
public class CheckConfiguration {

    @Bean
    CheckPage checkPage(ShownRooms rooms, InstantSource clock) {
        return new CheckPage(rooms, Rulebook.standard(), clock);
    }
}
