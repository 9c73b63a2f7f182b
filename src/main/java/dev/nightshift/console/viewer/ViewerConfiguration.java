package dev.nightshift.console.viewer;

import dev.nightshift.console.ShownRooms;
import dev.nightshift.console.account.Caller;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What viewers may do, wired by hand. */
@Configuration(proxyBeanMethods = false)
public class ViewerConfiguration {
    private static final double REQUESTS_PER_SECOND = 20;
    private static final int REQUESTS_AT_ONCE = 60;
    private static final double ORDERS_PER_SECOND = 0.5;
    private static final int ORDERS_AT_ONCE = 20;

    @Bean
    ViewerCookie viewerCookie() {
        return new ViewerCookie(new SecureRandom());
    }

    @Bean
    TalkFeeds talkFeeds(ShownRooms rooms, InstantSource clock) {
        return new TalkFeeds(rooms, clock).start();
    }

    @Bean
    TalkEndpoint talkEndpoint(ShownRooms rooms, TalkFeeds feeds, ViewerCookie cookie, InstantSource clock) {
        return new TalkEndpoint(new Audiences(rooms), feeds, cookie, clock);
    }

    @Bean
    SpeakEndpoint speakEndpoint(ShownRooms rooms, ViewerCookie cookie, InstantSource clock, Caller caller) {
        ViewerGate gate = new ViewerGate(caller, clock, REQUESTS_PER_SECOND, REQUESTS_AT_ONCE);
        return new SpeakEndpoint(new Audiences(rooms), gate, cookie, clock);
    }

    @Bean
    BuyEndpoint buyEndpoint(ShownRooms rooms, ViewerCookie cookie, InstantSource clock, Caller caller) {
        ViewerGate gate = new ViewerGate(caller, clock, ORDERS_PER_SECOND, ORDERS_AT_ONCE);
        return new BuyEndpoint(new Audiences(rooms), gate, cookie, clock);
    }
}
