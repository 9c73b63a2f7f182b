package dev.nightshift.console.hosts;

import dev.nightshift.console.ShownRooms;
import dev.nightshift.console.account.AuditTrail;
import dev.nightshift.talent.link.PrivateLinks;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.ITemplateEngine;

/** The pages of hosts, wired by hand. */
@Configuration(proxyBeanMethods = false)
public class HostsConfiguration {

    @Bean
    HostsPage hostsPage(HostPorts ports, ShownRooms rooms) {
        return new HostsPage(ports, rooms);
    }

    @Bean
    HostDeeds hostDeeds(HostPorts ports, AuditTrail audit) {
        return new HostDeeds(ports, audit);
    }

    @Bean
    LinkDesk linkDesk(PrivateLinks links, AuditTrail audit, InstantSource clock) {
        return new LinkDesk(links, audit, clock);
    }

    @Bean
    LinkDeed linkDeed(HostPorts ports, LinkDesk desk) {
        return new LinkDeed(ports.cabinet(), desk);
    }

    @Bean
    PreviewEndpoint previewEndpoint(HostPorts ports) {
        return new PreviewEndpoint(ports);
    }

    @Bean
    SittingDesk sittingDesk(HostPorts ports, AuditTrail audit, InstantSource clock) {
        return new SittingDesk(ports.sittings(), audit, new SecureRandom(), clock);
    }

    @Bean
    SittingPages sittingPages(
            HostPorts ports, SittingDesk desk, LinkDesk links, MessageSource words, ShownRooms rooms) {
        return new SittingPages(ports, desk, links, new ConsentText(words), rooms);
    }

    @Bean
    BuildPages buildPages(HostPorts ports, SittingDesk desk, AuditTrail audit) {
        return new BuildPages(ports, desk, audit);
    }

    @Bean
    BuildFeed buildFeed(HostPorts ports, ITemplateEngine engine, InstantSource clock) {
        return new BuildFeed(ports, engine, clock);
    }

    @Bean
    TakeEndpoint takeEndpoint(HostPorts ports, SittingDesk desk) {
        return new TakeEndpoint(ports, desk);
    }

    @Bean
    SittingMetrics sittingMetrics(HostPorts ports) {
        return new SittingMetrics(ports.sittings());
    }
}
