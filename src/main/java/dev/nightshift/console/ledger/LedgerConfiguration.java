package dev.nightshift.console.ledger;

import dev.nightshift.console.account.AuditTrail;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of evidence, wired by hand. */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

    @Bean
    LedgerPage ledgerPage(LedgerPorts ports, AuditTrail audit, InstantSource clock) {
        return new LedgerPage(ports, audit, clock);
    }
}
