package dev.nightshift.console;

import dev.nightshift.fleet.Fleet;
import java.time.InstantSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The controllers, wired by hand from what {@link ConsoleServer} was given. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
class ConsoleConfiguration {

    /** Everything is open to everyone until there is a console to protect. */
    @Bean
    SecurityFilterChain openToAll(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    ViewerPage viewerPage(ShownRooms rooms, Fleet fleet, InstantSource clock) {
        return new ViewerPage(rooms, fleet, clock);
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
}
