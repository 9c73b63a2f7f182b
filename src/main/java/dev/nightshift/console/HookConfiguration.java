package dev.nightshift.console;

import dev.nightshift.shop.webhook.Hooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where shops' systems come in. */
@Configuration(proxyBeanMethods = false)
class HookConfiguration {
    @Bean
    HookEndpoint hookEndpoint(Hooks hooks) {
        return new HookEndpoint(hooks);
    }
}
